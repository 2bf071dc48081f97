// The last look before anything leaves: what may identify, each changed in one tap.

import { button, element, find } from "./page.js";

const NONE = "I found no names, numbers or places in it.";
const SOME = "This may show who you are, or who somebody else is:";
const ALARMS = {
  danger: ["Help first", "It can't be sent like this: nobody reads it for days. These answer at once:"],
  crisis: ["That sounds really hard. I'm glad you wrote it.", "It can't be sent like this: nobody reads it for days. Somebody can be there for you right now:"],
  wrongdoing: ["This may need more than the committee", "The committee can't investigate anybody. These can look into it, or tell you how to speak up safely:"],
};
const AFTER = {
  danger: "If you have a question for the committee too, leave out what is happening now, and it can go.",
  crisis: "If you have a question for the committee too, say it without this, and it can go.",
  wrongdoing: "If it's a question of what is fair, you can still send it below.",
};
const PLACES = { danger: "#danger", crisis: ".now", wrongdoing: "#wrong" };

/** Show the text with its marks; `changed` gets the text after each tap. */
export function showCheck(text, signs, changed) {
  const marks = signs.marked(text);
  const [alarm] = Object.keys(ALARMS).filter((kind) => signs.raised(text).has(kind));
  drawAlarm(alarm);
  // What can't wait for days is never taken: a person is better than a queue.
  const urgent = alarm === "danger" || alarm === "crisis";
  for (const id of ["send", "marks", "always"]) find(id).hidden = urgent;
  find("shown").replaceChildren(...highlighted(text, marks));
  const box = find("marks");
  const change = (chosen) => {
    const news = replaced(text, chosen);
    changed(news);
    showCheck(news, signs, changed);
    const next = box.querySelector("button") ?? box.firstElementChild;
    next.tabIndex = 0;
    next.focus();
  };
  if (!marks.length) {
    box.replaceChildren(element("p", { textContent: NONE, tabIndex: -1 }));
    return;
  }
  const same = new Map(); // what is found twice is shown once
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.words}`;
    same.set(key, [...(same.get(key) ?? []), mark]);
  }
  const rows = [...same.values()].map((group) => row(group[0], () => change(group)));
  const all = same.size > 1 && button("Change all of these", () => change(marks));
  box.replaceChildren(element("h2", { textContent: SOME }), element("ul", { className: "marks" }, ...rows));
  if (all) box.append(all);
}

function row(mark, change) {
  const about = element("div", {}, element("p", { className: "who", textContent: `“${mark.words}”` }), element("p", { className: "what", textContent: mark.says }));
  const tap = button(`Write “${mark.instead}”`, change);
  tap.append(element("span", { className: "unseen", textContent: ` instead of “${mark.words}”` }));
  return element("li", {}, about, tap);
}

function highlighted(text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), element("mark", { textContent: text.slice(start, end) }));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** From the end, so that the places before keep their numbers. */
function replaced(text, marks) {
  return [...marks]
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, instead }) => words.slice(0, start) + instead + words.slice(end), text);
}

function drawAlarm(kind) {
  const box = find("alarms");
  if (!kind) {
    box.replaceChildren();
    return;
  }
  const [head, why] = ALARMS[kind];
  const places = document.querySelector(`${PLACES[kind]} .places`).cloneNode(true);
  const words = [element("h2", { textContent: head }), element("p", { textContent: why })];
  box.replaceChildren(element("section", { className: `way ${kind}` }, ...words, places, element("p", { textContent: AFTER[kind] })));
}
