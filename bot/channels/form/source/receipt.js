// The receipt: six words that only the person has. They open the reply, and nothing else does.

import { scryptAsync } from "@noble/hashes/scrypt.js";
import { hex, publicHalf } from "./sealing.js";

export const WORDS = 6;
const TAG = 16; // bytes by which the server finds the reply
const KEY = 32; // bytes of the private key that opens it
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: TAG + KEY };
const DRAWN = 2 ** 16;

/** Draw a receipt; every word of the list is as likely as any other. */
export function draw(list) {
  const fair = DRAWN - (DRAWN % list.length);
  const words = [];
  while (words.length < WORDS) {
    const [number] = crypto.getRandomValues(new Uint16Array(1));
    if (number < fair) words.push(list[number % list.length]);
  }
  return words.join(" ");
}

/** The receipt as it is meant, however it was typed. */
export function normal(typed) {
  return typed.toLowerCase().replace(/[^a-z]+/g, " ").trim();
}

/** The words of a receipt as the list writes them, however they were typed: as bot/domain/question.py does. */
export function spelled(typed, list) {
  const hyphened = list.filter((word) => word.includes("-"));
  const text = hyphened.reduce((all, word) => all.replace(new RegExp(`\\b${normal(word)}\\b`, "g"), word), normal(typed));
  return text.split(" ").filter(Boolean);
}

/** The words that no receipt has; nothing is said about which word was meant. */
export function strangers(words, list) {
  const known = new Set(list);
  return words.filter((word) => !known.has(word));
}

/** What follows from a receipt: the tag to look under, and the keys of the reply. */
export async function keysOf(receipt, salt) {
  const made = await scryptAsync(normal(receipt), salt, COST);
  const privateKey = made.slice(TAG);
  return { tag: hex(made.slice(0, TAG)), privateKey, publicKey: await publicHalf(privateKey) };
}
