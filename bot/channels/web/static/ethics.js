// The ethics form for trying out: one sheet after the other. Nothing typed is kept in the browser.

import { drawReply } from "./draw.js";
import { chat, forget } from "./kept.js";

const PATIENCE = 30_000; // milliseconds until an answer counts as lost
const TWICE = 1_500; // milliseconds between the two presses of Escape
const AWAY = "I can't be reached just now. Your words are still below: try again in a moment.";

const [form, trouble, exit] = ["sheet", "trouble", "exit"].map((id) => document.getElementById(id));
let travels = {};

function element(name, parts = {}, ...children) {
  const made = Object.assign(document.createElement(name), parts);
  made.append(...children.filter(Boolean));
  return made;
}

// Drawing a sheet. Words only ever go in as text.

function show({ reply, travels: hidden }) {
  travels = hidden;
  trouble.replaceChildren();
  const head = drawReply(
    { ...reply, more: "", choices: [], notes: [], lines: [], inputs: [], submit: null }, {}, [], () => {},
  );
  form.replaceChildren(
    head,
    ...[found(reply.lines), ...reply.inputs.map(field), buttons(reply), more(reply.more), notes(reply.notes)].filter(Boolean),
  );
  scrollTo({ top: 0, behavior: "instant" });
  return head;
}

function found(lines) {
  const pairs = lines.flatMap(({ label, value }) => [
    element("dt", { textContent: label }), element("dd", { textContent: value }),
  ]);
  return pairs.length && element("dl", { className: "found" }, ...pairs);
}

function field({ name, kind, label, value, longest }) {
  const long = kind === "long_text";
  const box = element(long ? "textarea" : "input", { id: `field-${name}`, name, value, autocomplete: "off" });
  // What is too long is said by the sheet: a box that swallows words is worse.
  const left = element("p", { className: "left", role: "status" });
  box.addEventListener("input", () => {
    const over = [...box.value].length - longest;
    left.textContent = over > 0 ? `${over.toLocaleString("en-GB")} characters too many` : "";
  });
  return element("div", {}, element("label", { className: "asked", htmlFor: box.id, textContent: label }), box, left);
}

function buttons({ submit, choices }) {
  const box = element("div", { className: "buttons" });
  for (const choice of [submit, ...choices].filter(Boolean)) {
    const button = element("button", { type: "button", textContent: choice.title });
    button.classList.toggle("send", choice === submit);
    button.addEventListener("click", () => hand(choice.value));
    box.append(button);
  }
  return box.childElementCount && box;
}

function more(text) {
  if (!text) return null;
  const words = text.split("\n\n").map((part) => element("p", { textContent: part }));
  return element("details", {}, element("summary", { textContent: "More" }), element("div", { className: "words" }, ...words));
}

function notes(lines) {
  return lines.length && element("div", { className: "notes" }, ...lines.map((line) => element("p", { textContent: line })));
}

// Handing it in. A second press while one is on its way changes nothing; a repeat is taken once.

async function hand(does) {
  const pressed = [...form.querySelectorAll("button")];
  if (pressed.some((button) => button.disabled)) return;
  const body = JSON.stringify({ ...travels, ...Object.fromEntries(new FormData(form)), does });
  for (const button of pressed) button.disabled = true;
  try {
    const answer = await fetch("/ethics", {
      method: "POST", headers: { "Content-Type": "application/json" }, body, signal: AbortSignal.timeout(PATIENCE),
    });
    const sheet = await answer.json();
    if (answer.ok) return show(sheet).focus({ preventScroll: true });
    complain(sheet.error);
  } catch {
    complain(AWAY);
  }
  for (const button of pressed) button.disabled = false;
  return undefined;
}

function complain(why) {
  trouble.replaceChildren(element("div", { className: "what" }, element("p", { className: "head", textContent: why })));
  trouble.scrollIntoView({ block: "center", behavior: "instant" });
}

// Leaving

function leave() {
  const { conversation } = chat;
  forget();
  document.body.replaceChildren();
  document.title = "Blank page";
  const body = JSON.stringify({ conversation });
  fetch("/chat/leave", { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: true }).catch(() => {});
  location.replace("/blank");
}

let escaped = -Infinity;
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") escaped = -Infinity;
  else if (event.timeStamp - escaped < TWICE) leave();
  else escaped = event.timeStamp;
});
exit.addEventListener("click", leave);
form.addEventListener("submit", (event) => event.preventDefault());
// Going back to a page that was left shows nothing of it.
addEventListener("pageshow", (event) => event.persisted && location.reload());

show(JSON.parse(document.body.dataset.start));
document.body.removeAttribute("data-start");
