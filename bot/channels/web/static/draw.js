// Draws what was said. Words only ever go in as text: nothing anybody says is read as HTML.

import { drawForm } from "./fill.js";
import { element, unseen } from "./make.js";

const ICONS = {
  "tel:": ["M6.500 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 5.500 5.500l1.500-2 4.500 1.500v3a2 2 0 0 1-2.200 2A17 17 0 0 1 4.500 5.700a2 2 0 0 1 2-2.200z"],
  "sms:": ["M4 5h16v11H10l-4 4v-4H4z"],
  "mailto:": ["M3.500 5.500h17v13h-17z", "m4 6.500 8 6.500 8-6.500"],
  "https:": ["M8 16 17 7", "M9.500 7H17v7.500"],
  file: ["M4.500 6.500h15v13h-15z", "M4.500 11h15", "M8.500 4v4", "M15.500 4v4"],
  chosen: ["m5 12.500 4.500 4.500L19 7.500"],
};
const VERBS = { "tel:": "Call ", "sms:": "", "mailto:": "Email ", "https:": "Open " };

function icon(kind) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const d of ICONS[kind]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const paragraph = (className, text) => text && element("p", { className, textContent: text });

/** What the person said, or the words of the button they pressed. */
export function drawSaid(text) {
  return element("p", { className: "said" }, unseen("You: "), text);
}

/** Paragraphs, line breaks, and lists of lines that start with a dash; a lead stands out. */
function words(text, lead = "") {
  const box = element("div", { className: "words" });
  if (lead) box.append(element("p", { className: "lead done", textContent: lead }));
  for (const line of text.split("\n")) {
    const last = box.lastElementChild;
    const item = line.match(/^\s*[-•] (.*)/);
    if (item) {
      const list = last?.tagName === "UL" ? last : box.appendChild(element("ul"));
      list.append(element("li", { textContent: item[1] }));
    } else if (!line.trim()) {
      last?.classList.add("done");
    } else if (last?.tagName === "P" && !last.classList.contains("done")) {
      last.append(`\n${line}`);
    } else {
      box.append(element("p", { textContent: line }));
    }
  }
  return box;
}

/** The first sentence stands out: it shows somebody that they were heard. */
function led(text) {
  const first = text.match(/^.*?[.?](?=\s)/)?.[0] ?? "";
  return words(text.slice(first.length).trimStart(), first);
}

function place(contact) {
  const hours = contact.open_now ? "hours open" : "hours";
  const scheme = contact.link.match(/^[a-z]+:/)?.[0];
  const known = scheme in VERBS;
  const about = element(
    "div",
    { className: "place" },
    paragraph("who", contact.name),
    paragraph("what", contact.what),
    paragraph(hours, sentence(contact.hours)),
    known ? null : paragraph("note", sentence(contact.reach)),
    paragraph("note", contact.note),
  );
  const made = element("li", {}, about, known && reach(contact, scheme));
  made.classList.toggle("bare", !known);
  made.classList.toggle("closed", contact.open_now === false);
  return made;
}

function reach(contact, scheme) {
  const link = element("a", { className: "reach", href: contact.link }, icon(scheme));
  const says = sentence(VERBS[scheme] + contact.reach);
  link.append(element("span", {}, says, unseen(`, ${contact.name}`)));
  if (scheme === "https:") {
    Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    link.append(unseen(" (opens a new tab)"));
  }
  return link;
}

/** Values of buttons that belong to a dialog. */
const GUIDED = /^(answer|fill|change|back|keep|send|stop|stop_now|go_on|begin_again|begin_now|who_sees):/;
/** Values of buttons that end in what the person came for. */
const MAIN = /^(begin|fill|send):/;

function pressable(choice, chosen, press) {
  const button = element("button", { type: "button", textContent: choice.title });
  button.classList.toggle("guided", GUIDED.test(choice.value));
  button.classList.toggle("main", MAIN.test(choice.value));
  if (chosen.includes(choice.value)) markChosen(button);
  button.addEventListener("click", () => press(choice, button));
  return button;
}

function buttons(choices, chosen, press) {
  const box = element("div", { className: "buttons" });
  for (const choice of choices) {
    const form = choice.value.match(/^form:ethics:?(.*)$/);
    if (form) {
      const href = `/ethics?${new URLSearchParams({ about: form[1] })}`;
      box.append(element("a", { href, textContent: choice.title }));
      continue;
    }
    box.append(pressable(choice, chosen, press));
  }
  return box;
}

export function markChosen(button) {
  if (button.classList.contains("chosen")) return;
  button.classList.add("chosen");
  button.prepend(icon("chosen"));
  button.append(unseen(" (chosen)"));
}

function labelled(className, label, choices, chosen, press) {
  const box = element("div", { className, role: "group", ariaLabel: label });
  box.append(paragraph("label", label), buttons(choices, chosen, press));
  return box;
}

/** Whether a reply holds buttons of a dialog. */
export function isGuided({ choices, steering, lines, submit }) {
  const all = [...choices, ...steering, ...lines.map((line) => line.change), submit];
  return all.some((choice) => choice && GUIDED.test(choice.value));
}

/** Let a question's buttons rest, or be pressed again; its words stay. */
export function spend(node, spent) {
  node.classList.toggle("spent", spent);
  for (const one of node.querySelectorAll(".guided, .fill :is(input, textarea)")) one.disabled = spent;
}

/** What was asked and what was said, each with the button to change it. */
function summary(lines, chosen, press) {
  const rows = lines.map(({ label, value, change }) => {
    const button = change && pressable(change, chosen, press);
    button?.setAttribute("aria-label", `${change.title}: ${label}`);
    return element(
      "div",
      {},
      element("dt", { textContent: label }),
      element("dd", { textContent: value }),
      button && element("dd", { className: "small" }, element("div", { className: "buttons" }, button)),
    );
  });
  return element("dl", { className: "lines" }, ...rows);
}

function fetchable({ title, value }) {
  // Our own files, or a web address; nothing else is a link.
  if (!/^(\/dates\/|https:\/\/)/.test(value)) return null;
  return element("p", {}, element("a", { className: "reach", href: value }, icon("file"), title));
}

function notes(lines) {
  return lines.length && element("div", { className: "notes" }, ...lines.map((line) => paragraph("", line)));
}

/** The parts of a reply in the order they are shown; each draws its part, or nothing. */
const PARTS = [
  ({ title, progress }) =>
    title && element("h2", { textContent: [title, progress].filter(Boolean).join(" · ") }),
  ({ text, tone }) => text && (tone === "risk" ? led(text) : words(text)),
  ({ lines }, labels, chosen, press) => lines.length && summary(lines, chosen, press),
  ({ contacts }) =>
    contacts.length && element("ul", { className: "places" }, ...contacts.map(place)),
  ({ link }) => link && fetchable(link),
  ({ more }) =>
    more && element("details", {}, element("summary", { textContent: "More" }), words(more)),
  // In a dialog they say why it asks, or who will see it: that comes first.
  (reply) => reply.steering.length && notes(reply.notes),
  ({ offer }, labels, chosen, press) => offer && buttons([offer], chosen, press),
  ({ inputs, submit }, labels, chosen, press) => submit && drawForm(inputs, submit, labels, press),
  // Next to an answer, a choice is a second guess; elsewhere the sentence above asks.
  ({ choices, helped }, labels, chosen, press) =>
    choices.length &&
    (helped.length
      ? labelled("also", labels.also, choices, chosen, press)
      : buttons(choices, chosen, press)),
  ({ related }, labels, chosen, press) =>
    related.length && labelled("related", labels.related, related, chosen, press),
  ({ helped }, labels, chosen, press) =>
    helped.length && labelled("small", labels.helped, helped, chosen, press),
  (reply) => !reply.steering.length && notes(reply.notes),
  ({ steering }, labels, chosen, press) =>
    steering.length &&
    element("div", { className: "small steering" }, buttons(steering, chosen, press)),
];

/** The first words of the page. */
export function drawWelcome(reply, labels, chosen, press) {
  const drawn = drawReply(reply, labels, chosen, press);
  drawn.classList.add("welcome");
  drawn.querySelector(".words").replaceWith(led(reply.text));
  return drawn;
}

/** One reply; `chosen` holds the values of the buttons that were pressed before. */
export function drawReply(reply, labels, chosen, press) {
  const parts = PARTS.map((part) => part(reply, labels, chosen, press));
  const drawn = element("article", { className: "reply", tabIndex: -1 });
  drawn.classList.toggle("risk", reply.tone === "risk");
  drawn.classList.toggle("asking", reply.steering.length > 0);
  drawn.append(unseen("Signpost: "), ...parts.filter(Boolean));
  drawn.querySelector("li:not(.closed) > .reach")?.classList.add("first");
  return drawn;
}
