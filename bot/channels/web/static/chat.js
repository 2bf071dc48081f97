// The page: what is said goes out in order, replies come in by a stream, and nothing typed is lost.

import { drawReply, drawSaid, drawWelcome, isGuided, markChosen, spend } from "./draw.js";
import { chat, forget, save } from "./kept.js";

const PATIENCE = 30_000; // milliseconds until a message counts as not delivered
const AWAY = "I can't be reached just now. Your words are kept.";
const ALONE = "I can't be reached just now. I'll keep trying.";
const GRACE = 2_000; // milliseconds without a line before the page says so
const SHADOW = 16; // pixels above the composer where words fade out
const TWICE = 1_500; // milliseconds between the two presses of Escape

const { welcome, words: labels } = JSON.parse(document.body.dataset.start);
const [log, typing, trouble, composer, box, exit] = [
  "log", "typing", "trouble", "composer", "words", "exit",
].map((id) => document.getElementById(id));

const drawn = new WeakMap(); // item → its node
let queue = Promise.resolve();
let unsent; // the message that did not go out
let stream;
let going = false; // whether the page is being left or reloaded
let moved = false; // whether something was pressed and its answer has not come
let alone; // the timer that says that the line is gone

// What was said

function show(item) {
  const draw = item.welcome ? drawWelcome : drawReply;
  const node = item.reply
    ? draw(item.reply, labels, item.chosen, (...pressed) => press(item, ...pressed))
    : drawSaid(item.said);
  drawn.set(item, node);
  log.append(node);
  return node;
}

function add(item) {
  chat.items.push(item);
  save();
  return show(item);
}

function remove(item) {
  chat.items = chat.items.filter((other) => other !== item);
  save();
  drawn.get(item)?.remove();
}

/** A question of a dialog rests once it was answered here, or a newer one is there. */
function rest() {
  const asked = chat.items.filter(({ reply }) => reply && isGuided(reply));
  const newest = asked.findLast(({ reply }) => reply.tone !== "risk")?.turn;
  const first = asked.findIndex(({ turn }) => turn === newest);
  asked.forEach((item, at) => spend(drawn.get(item), Boolean(item.spent) || at < first));
}

/**
 * Bring the person's last words to the top, so that a long answer is read from its beginning.
 * Where that leaves the first number of a risk card below the box, the card itself comes to the top.
 */
function follow() {
  const toTop = (node) => node?.scrollIntoView({ block: "start", behavior: "instant" });
  toTop(log.querySelector(".said:last-of-type"));
  const reach = log.querySelector(".risk:last-child .reach");
  const end = composer.getBoundingClientRect().top - SHADOW;
  if (reach?.getBoundingClientRect().bottom > end) toTop(reach.closest(".risk"));
}

// Sending

function press(from, choice, button, { fields, said } = {}) {
  if (!fields) {
    markChosen(button);
    from.chosen.push(choice.value);
  }
  moved = true;
  const asked = isGuided(from.reply) ? from.turn : undefined;
  send({ said: said ?? choice.title, value: choice.value, fields, asked, pressed: true });
}

const same = (one, other) =>
  ["said", "value", "fields"].every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));

function send(said) {
  const again = unsent && same(unsent, said);
  // The same id again: should the first try have arrived after all, it is answered once.
  const item = { id: again ? unsent.id : crypto.randomUUID(), ...said, sent: false };
  settle();
  for (const one of chat.items) if (item.asked && one.turn === item.asked) one.spent = item.id;
  add(item);
  rest();
  follow();
  queue = queue.then(() => deliver(item));
}

async function deliver(item) {
  const { id, said, value, fields } = item;
  // What is undefined is left out.
  const body = { conversation: chat.conversation, id, ...(item.pressed ? { value, fields } : { text: said }) };
  let response;
  try {
    response = await post("/chat/messages", body);
    const answer = await response.json();
    if (!response.ok) return giveBack(item, answer.error, response.status >= 500);
    item.sent = true;
    save();
    if (answer.replies || item.again) return undefined;
  } catch {
    return giveBack(item, AWAY, true);
  }
  // Answered before a restart, and the answer went with it: ask anew.
  Object.assign(item, { id: crypto.randomUUID(), again: true });
  return deliver(item);
}

function post(address, body, options = {}) {
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
    ...options,
  });
}

const answered = ({ id }) => chat.items.some(({ turn }) => turn === id);

/** The words go back into the box, and the page says why. */
function giveBack(item, why, tryAgain) {
  // A reload breaks off what is on its way: the page that comes next sends it again.
  if (going || answered(item)) return;
  for (const one of chat.items) if (one.spent === item.id) one.spent = "";
  remove(item);
  rest();
  unsent = item;
  if (!item.pressed) {
    box.value = [item.said, box.value].filter(Boolean).join("\n");
    grow();
  }
  complain(why, { urgent: tryAgain, again: tryAgain && (() => retry(item)) });
}

function retry(item) {
  const { said, value, fields, asked, pressed } = item;
  if (pressed) send({ said, value, fields, asked, pressed });
  else composer.requestSubmit();
  box.focus();
}

function complain(why, { urgent, again }) {
  const what = element("div", "what", element("p", "head", why));
  trouble.replaceChildren(what);
  // Whoever needs a person now need not wait for this page.
  if (urgent) what.append(element("p", "", labels.crisis));
  if (again) trouble.append(Object.assign(element("button", "", "Try again"), { type: "button", onclick: again }));
}

function element(name, className, ...children) {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...children);
  return made;
}

function settle() {
  unsent = undefined;
  trouble.replaceChildren();
}

// Replies

function listen() {
  const { conversation, last } = chat;
  stream = new EventSource(`/chat/stream?${new URLSearchParams({ conversation, last })}`);
  stream.addEventListener("open", () => {
    alone = clearTimeout(alone);
    if (!unsent) settle();
  });
  stream.addEventListener("typing", ({ data }) => wait(JSON.parse(data)));
  stream.addEventListener("reply", ({ data, lastEventId }) => hear(JSON.parse(data), lastEventId));
  stream.addEventListener("error", () => {
    wait(false);
    alone ??= setTimeout(() => unsent || complain(ALONE, { urgent: true }), GRACE);
    // The browser tries again by itself unless it was refused.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3_000);
  });
}

function hear({ turn, reply }, id) {
  if (unsent?.id === turn) arrived();
  if (reply.forgets) {
    stream.close();
    forget();
    log.replaceChildren();
  }
  chat.last = id;
  wait(false);
  const node = add({ reply, turn, chosen: [] });
  if (reply.forgets) {
    chat.last = "";
    save();
    listen();
  } else if (turn) follow(); // what comes by itself moves nothing
  rest();
  if (moved && document.activeElement !== box) node.focus({ preventScroll: true });
  moved = false;
}

/** A message that seemed lost was answered after all. */
function arrived() {
  const item = unsent;
  if (box.value === item.said) box.value = "";
  settle();
  add({ ...item, sent: true });
}

function wait(working) {
  typing.replaceChildren();
  if (!working) return;
  typing.append(...[1, 2, 3].map(() => element("i", "")), "Looking for the right place");
  typing.scrollIntoView({ block: "nearest", behavior: "instant" });
}

// Leaving

function leave() {
  const { conversation } = chat;
  forget();
  stream?.close();
  document.body.replaceChildren();
  document.title = "Blank page";
  post("/chat/leave", { conversation }, { keepalive: true, signal: null }).catch(() => {});
  location.replace("/blank");
}

let escaped = -Infinity;
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    escaped = -Infinity;
  } else if (event.timeStamp - escaped < TWICE) {
    leave();
  } else {
    escaped = event.timeStamp;
  }
});
exit.addEventListener("click", leave);
addEventListener("beforeunload", () => (going = true));
// Going back to a page that was left shows nothing of it.
addEventListener("pageshow", (event) => event.persisted && location.reload());

// The composer

function grow() {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

box.addEventListener("input", grow);
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const said = box.value.trim();
  if (said) {
    box.value = "";
    grow();
    send({ said });
  }
  box.focus();
});

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});

// The beginning, or where a reload left off

log.setAttribute("aria-busy", "true");
if (!chat.items.length) chat.items.push({ reply: welcome, welcome: true, chosen: [] });
chat.items.forEach(show);
rest();
log.removeAttribute("aria-busy");
follow();
if (matchMedia("(hover: hover)").matches) box.focus({ preventScroll: true });
listen();
for (const item of chat.items.filter((one) => one.said && !one.sent && !answered(one))) {
  queue = queue.then(() => deliver(item));
}
