// How the page speaks to its server: every body has the same size, whatever it holds.

import { Told } from "./page.js";

const PATIENCE = 60_000; // milliseconds
const AWAY = "This page can't be reached just now. Nothing is lost: your words are still here. Try again in a moment.";
const WHY = {
  busy: "Many people are using this just now. Nothing was sent. Wait a minute and try again.",
  away: "Nothing can be kept here just now. Nothing was sent. Try again in a few minutes.",
  closed: "The committee isn't taking questions here just now. Nothing was sent.",
  refused: "That couldn't be read, and nothing was sent. Keep your words, reload the page and try once more.",
};

/** Fetch one of the files the page works with. */
export async function load(address, as) {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(address);
  return response[as]();
}

/** Send a value, filled up with spaces to the one size; returns the answer, if it was taken or is stale. */
export async function post(address, value, size) {
  const body = JSON.stringify({ v: 1, ...value }).padEnd(size);
  if (body.length > size) throw new Told("That's too long to send. Please shorten it.");
  let answer;
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    });
    answer = await response.json();
  } catch {
    throw new Told(AWAY);
  }
  if (!["taken", "stale"].includes(answer.outcome)) throw new Told(WHY[answer.outcome] ?? AWAY);
  return answer;
}
