// The committee's page: makes keys, opens a batch, answers it. It works from a file, without any network.

import { addEntry, readEntries } from "./board.js";
import { makeKeys, openKey } from "./keys.js";
import { busily, element, find, show, Told } from "./page.js";
import { FOLLOW_UP, fromBase64, open, QUESTION, REPLY, seal, TooLong, toBase64 } from "./sealing.js";

const LONGEST = 4_000; // characters of a reply
const BLOCKS = 7;
const SHORTEST = 16; // characters of a passphrase
const BATCH = "signpost ethics batch";
const REPLIES = "signpost ethics replies";

let saved = true;

// Keys

async function make() {
  const name = find("name").value.trim().replace(/\s+/g, " ");
  const passphrase = find("new-passphrase").value;
  if (!name) throw new Told("Write your name or your role first.");
  if ([...passphrase].length < SHORTEST) throw new Told(`That passphrase is too short: take ${SHORTEST} characters or more, four words for example.`);
  if (passphrase !== find("same-passphrase").value) throw new Told("The two passphrases are not the same. Type them once more.");
  const { id, privateFile, publicFile } = await makeKeys(name, passphrase);
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "member";
  find("made-files").replaceChildren(
    download(`${file}.key.json`, privateFile, "Save the private key", "main"),
    download(`${file}.pub`, publicFile, "Save the public key", "quiet"),
  );
  find("made-id").textContent = id;
  for (const box of document.querySelectorAll("input[type=password]")) box.value = "";
  show("made");
}

function download(name, text, words, className) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  return element("a", { href, download: name, textContent: words, className: `${className} link` });
}

// Questions

async function read(id, what) {
  const [file] = find(id).files;
  if (!file) throw new Told(`Choose ${what} first.`);
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Told(`${file.name} can't be read. Choose ${what}.`);
  }
}

async function openBatch() {
  const kept = await read("key-file", "your private key");
  const batch = await read("batch-file", "the file with the questions");
  if (batch?.v !== 1 || batch.kind !== BATCH) throw new Told("That file holds no questions. Choose the batch you were given.");
  const key = await openKey(kept, find("passphrase").value);
  find("passphrase").value = "";
  const rows = [];
  for (const question of batch.questions) {
    const opened = await opening(question, key).catch(() => null);
    if (opened) rows.push(draw(question, opened, rows.length));
  }
  const shut = batch.questions.length - rows.length;
  find("batch-says").textContent = [
    rows.length === 1 ? "One question." : `${rows.length} questions.`,
    shut && `${shut} can't be opened with this key: they were locked before it was handed in, or the file was changed.`,
  ].filter(Boolean).join(" ");
  find("questions").replaceChildren(...rows);
  find("board").replaceChildren();
  show("batch");
}

async function opening({ sealed, follow_ups: followUps }, { id, privateKey }) {
  const one = ({ to }, is) => open(fromBase64(to[id]), privateKey, is);
  const question = await one(sealed, QUESTION);
  const more = await Promise.allSettled(followUps.map((each) => one(each.sealed, FOLLOW_UP)));
  return { ...question, more: more.map(({ value }) => value?.text ?? "This one can't be opened with your key.") };
}

const CAME = { web: "by the web form", teams: "by Teams", trial: "from a trial, so maybe no real question" };

function draw(question, opened, at) {
  const box = element("textarea", { id: `reply-${at}`, rows: 5, spellcheck: false, oninput: () => (saved = false) });
  const facts = [
    `Week ${question.week}, ${CAME[opened.came] ?? "by another way"}`,
    opened.about && `about ${opened.about}`,
    question.replies && `replied to ${question.replies === 1 ? "once" : `${question.replies} times`} before`,
  ];
  const row = element(
    "li", {},
    element("p", { className: "notes", textContent: facts.filter(Boolean).join(", ") }),
    element("p", { className: "shown", textContent: opened.text }),
    ...opened.more.flatMap((text, n) => [
      element("p", { className: "notes", textContent: `Written later, week ${question.follow_ups[n].week}` }),
      element("p", { className: "shown", textContent: text }),
    ]),
    element("label", { htmlFor: box.id, textContent: "Reply, for this person only" }),
    box,
  );
  row.dataset.tag = question.tag;
  row.dataset.key = opened.reply_key;
  return row;
}

async function save() {
  const replies = [];
  for (const row of find("questions").children) {
    const box = row.querySelector("textarea");
    const text = box.value.trim();
    if (!text) continue;
    replies.push({ tag: row.dataset.tag, sealed: toBase64(await sealedReply(text, row.dataset.key, box)) });
  }
  const board = readEntries(find("board"));
  if (!replies.length && !board.length) throw new Told("There is nothing to save yet. Write a reply first.");
  // The order says nothing about the batch.
  replies.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  board.sort((a, b) => (a.title < b.title ? -1 : 1));
  const text = `${JSON.stringify({ v: 1, kind: REPLIES, replies, board }, null, 1)}\n`;
  const link = download("signpost-replies.json", text, "", "");
  link.click();
  saved = true;
}

async function sealedReply(text, key, box) {
  try {
    if ([...text].length > LONGEST) throw new TooLong();
    return await seal({ v: 1, text }, fromBase64(key), REPLY, BLOCKS);
  } catch (error) {
    box.focus();
    throw error instanceof TooLong ? new Told("This reply is too long: 4,000 characters at most.") : error;
  }
}

// The page

function onsubmit(id, words, work) {
  find(id).onsubmit = (event) => {
    event.preventDefault();
    busily(words, find(id).querySelector("[type=submit]"), work);
  };
}

for (const name of ["open", "make"]) {
  find(`to-${name}`).onclick = () => {
    for (const other of ["open", "make"]) find(`to-${other}`).setAttribute("aria-pressed", other === name);
    show(name);
  };
}
onsubmit("make-form", "Making your keys …", make);
onsubmit("open-form", "Opening …", openBatch);
find("add").onclick = () => addEntry(find("board"));
find("board").oninput = () => (saved = false);
find("save").onclick = () => busily("Locking the replies …", find("save"), save);
addEventListener("beforeunload", (event) => saved || event.preventDefault());
find("unscripted").hidden = true;
find("form").hidden = false;
show("open");
