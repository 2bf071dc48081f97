// What the committee publishes for everybody: written anew, in the clear, within the board's limits.

import { button, element, Told } from "./page.js";

const words = (text) => text.split(/\s+/).filter(Boolean).length;
const signs = (text) => [...text].length;
const topics = (text) => text.split(",").map((one) => one.trim()).filter(Boolean);

// As bot/domain/board.py has them.
const FIELDS = [
  { name: "title", label: "Title", hint: "At most 47 characters.", rows: 1, fits: (text) => text && signs(text) <= 47 },
  {
    name: "question", label: "The question, in the committee's words", hint: "At most 60 words and 400 characters.", rows: 3,
    fits: (text) => text && words(text) <= 60 && signs(text) <= 400,
  },
  { name: "answer", label: "The answer", hint: "At most 60 words.", rows: 4, fits: (text) => text && words(text) <= 60 },
  { name: "more", label: "More, for those who want it", hint: "At most 80 words, or nothing.", rows: 4, fits: (text) => words(text) <= 80 },
  {
    name: "topics", label: "What colleagues would search for", hint: "1 to 5 topics with a comma between, each of 1 to 5 words.", rows: 1,
    fits: (text) => topics(text).length >= 1 && topics(text).length <= 5 && topics(text).every((one) => words(one) <= 5),
  },
];

let made = 0;

/** Add an empty entry to the board's list. */
export function addEntry(board) {
  const row = element("li", { className: "entry" });
  made += 1;
  for (const { name, label, hint, rows } of FIELDS) {
    const id = `board-${made}-${name}`;
    const box = element("textarea", { id, rows, spellcheck: false, className: rows === 1 ? "line" : "" });
    box.dataset.field = name;
    box.setAttribute("aria-describedby", `${id}-hint`);
    row.append(element("label", { htmlFor: id, textContent: label }), element("p", { className: "hint", id: `${id}-hint`, textContent: hint }), box);
  }
  row.append(button("Take this one away", () => row.remove()));
  board.append(row);
  row.querySelector("textarea").focus();
}

/** Read all entries; an entry without a word is left out. */
export function readEntries(board) {
  const entries = [...board.children].map(readEntry).filter(Boolean);
  const titles = new Set(entries.map(({ title }) => title.toLowerCase()));
  if (titles.size < entries.length) throw new Told("For the board, two entries have the same title. Give one another.");
  return entries;
}

function readEntry(row) {
  const boxes = FIELDS.map((field) => ({ ...field, box: row.querySelector(`[data-field=${field.name}]`) }));
  const typed = boxes.map((one) => ({ ...one, text: one.box.value.trim() }));
  if (typed.every(({ text }) => !text)) return null;
  for (const { label, hint, text, fits, box } of typed) {
    if (fits(text)) continue;
    box.focus();
    throw new Told(`For the board, “${label}” doesn't fit. ${hint}`);
  }
  return Object.fromEntries(typed.map(({ name, text }) => [name, name === "topics" ? topics(text) : text]));
}
