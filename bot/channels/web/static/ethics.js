// The ethics form for trying out: one sheet after the other. Nothing typed is kept in the browser.

import { drawReply } from "./draw.js";
import { chat, forget } from "./kept.js";
import { element } from "./make.js";

const PATIENCE = 30_000; // milliseconds until an answer counts as lost
const TWICE = 1_500; // milliseconds between the two presses of Escape
const AWAY = "I can't be reached just now. Your words are still below: try again in a moment.";

const [sheet, trouble, exit] = ["sheet", "trouble", "exit"].map((id) => document.getElementById(id));
let travels = {}; // comes back with whatever is pressed

function show({ reply, travels: hidden }) {
  travels = hidden;
  trouble.replaceChildren();
  const drawn = drawReply(reply, {}, [], ({ value }) => hand(value));
  sheet.replaceChildren(drawn);
  scrollTo({ top: 0, behavior: "instant" });
  return drawn;
}

/** A second press while one is on its way changes nothing; the same sheet sent twice counts once. */
async function hand(does) {
  if (sheet.inert) return;
  const boxes = sheet.querySelector("form");
  const body = JSON.stringify({ ...travels, ...(boxes && Object.fromEntries(new FormData(boxes))), does });
  sheet.inert = true;
  try {
    const answer = await post("/ethics", body, { signal: AbortSignal.timeout(PATIENCE) });
    const next = await answer.json();
    sheet.inert = false;
    if (answer.ok) show(next).focus({ preventScroll: true });
    else complain(next.error);
  } catch {
    sheet.inert = false;
    complain(AWAY);
  }
}

function post(address, body, options) {
  return fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body, ...options });
}

function complain(why) {
  trouble.replaceChildren(element("div", { className: "what" }, element("p", { className: "head", textContent: why })));
  trouble.scrollIntoView({ block: "center", behavior: "instant" });
}

function leave() {
  const { conversation } = chat;
  forget();
  document.body.replaceChildren();
  document.title = "Blank page";
  post("/chat/leave", JSON.stringify({ conversation }), { keepalive: true }).catch(() => {});
  location.replace("/blank");
}

let escaped = -Infinity;
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") escaped = -Infinity;
  else if (event.timeStamp - escaped < TWICE) leave();
  else escaped = event.timeStamp;
});
exit.addEventListener("click", leave);
// Going back to a page that was left shows nothing of it.
addEventListener("pageshow", (event) => event.persisted && location.reload());

show(JSON.parse(document.body.dataset.start));
document.body.removeAttribute("data-start");
