// The form: words are checked, sealed and sent from this device. Nothing is kept on it.

import { showCheck } from "./check.js";
import { leave, readyToLeave } from "./leave.js";
import { busily, button, element, find, show, Told } from "./page.js";
import { load, post } from "./post.js";
import { draw, keysOf, normal, spelled, strangers, WORDS } from "./receipt.js";
import { FOLLOW_UP, fromBase64, open, QUESTION, REPLY, seal, TooLong, toBase64 } from "./sealing.js";
import { readSigns } from "./signs.js";

const LEFT = 500; // characters: below this the page says how many are left
const LONG = "That's more than fits. Please shorten it a little.";

let site; // what the server says: keys, salt, limits, signs
let list; // the words receipts are made of
let signs;
let receipt = "";
let toldBack = ""; // the receipt that was told once more already
let keys; // what follows from the receipt
let asking = "question"; // or "follow-up"
let about = "";
let text = "";
let parcel; // the text as it was sealed: sent again, it is the same

async function learn() {
  [site, list] = await Promise.all([load("/config.json", "json"), load("/words.txt", "text")]);
  list = list.trim().split("\n");
  signs = readSigns(site.signs);
}

// Asking

const box = find("words");
const six = find("six");

function write(kind) {
  asking = kind;
  for (const one of document.querySelectorAll("[data-for]")) one.hidden = one.dataset.for !== kind;
  find("about").hidden = kind !== "question" || !about;
  find("about").querySelector("b").textContent = about;
  show("write");
}

function count() {
  const left = site.longest - [...box.value].length;
  find("words-left").textContent = left < 0 ? `${-left} characters too many` : left < LEFT ? `${left} characters left` : "";
}

function check() {
  const words = box.value.trim();
  if (!words) throw new Told("Write a few words first.");
  if ([...words].length > site.longest) throw new Told(LONG);
  if (asking === "follow-up" && normal(words).includes(normal(receipt))) {
    throw new Told("Your six words stand in it. Take them out: whoever reads them could read your replies.");
  }
  showCheck(change(words), signs, change);
  show("check");
}

/** Take the text; another text gets another receipt, so that the two are never taken for one. */
function change(words) {
  if (words !== text) parcel = undefined;
  if (words !== text && asking === "question") receipt = "";
  text = words;
  box.value = words;
  count();
  return words;
}

async function ask() {
  receipt ||= draw(list);
  keys = await keysOf(receipt, fromBase64(site.salt));
  await deliver("/question", { v: 1, text, about, reply_key: toBase64(keys.publicKey), came: "web" }, QUESTION);
  find("receipt").replaceChildren(...listed(receipt));
  // Nobody leaves the six words by mistake.
  document.querySelector(".modes").hidden = true;
  show("kept");
}

function listed(words) {
  return words.split(" ").map((word) => element("li", { textContent: word }));
}

async function writeBack() {
  await deliver("/follow-up", { v: 1, text }, FOLLOW_UP);
  show("sent-back");
}

async function deliver(address, value, is) {
  const send = async () => {
    parcel ??= { tag: keys.tag, sealed: await sealed(value, is) };
    return post(address, parcel, site.body);
  };
  if ((await send()).outcome === "stale") {
    // The committee's keys have changed meanwhile: seal it to the new ones.
    parcel = undefined;
    await learn();
    if ((await send()).outcome === "stale") throw new Told("The committee's keys are changing. Nothing was sent. Try again in a minute.");
  }
  parcel = undefined;
  box.value = text = "";
}

async function sealed(value, is) {
  try {
    const blobs = site.members.map(async ({ id, key }) => [id, toBase64(await seal(value, fromBase64(key), is, site.blocks))]);
    return { v: 1, to: Object.fromEntries(await Promise.all(blobs)) };
  } catch (error) {
    throw error instanceof TooLong ? new Told(LONG) : error;
  }
}

// Coming back

async function lookUp() {
  const words = spelled(six.value, list);
  const [unknown] = strangers(words, list);
  if (!words.length) throw new Told("Type your six words first.");
  if (unknown) throw new Told(`“${unknown}” isn't one of the words we use. Check how it's written.`);
  if (words.length < WORDS) throw new Told("A word is missing: there are six.");
  if (words.length > WORDS) throw new Told("That's more than six words. Leave out what doesn't belong to them.");
  receipt = words.join(" ");
  keys = await keysOf(receipt, fromBase64(site.salt));
  const { replies } = await post("/receipt", { tag: keys.tag }, site.body);
  // One that was sealed to another question must not hide the others.
  const tried = await Promise.allSettled(replies.map((one) => open(fromBase64(one), keys.privateKey, REPLY)));
  const opened = tried.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
  six.value = "";
  find("reply-list").replaceChildren(...opened.map(reply));
  const found = opened.length ? "replies" : "nothing";
  tellBack(find(found).querySelector(".looked"));
  show(found);
}

/** Tell once more which words were meant. Whether it is the first visit nobody knows: no visit is kept anywhere. */
function tellBack(place) {
  const words = element("ol", { className: "receipt", translate: false }, ...listed(receipt));
  const summary = element("summary", { textContent: "The words I looked under" });
  place.replaceChildren(element("details", { open: receipt !== toldBack }, summary, words));
  toldBack = receipt;
}

function reply(opened, at, all) {
  const head = all.length > 1 && element("h2", { textContent: `${at + 1} of ${all.length}` });
  return element("article", { className: "reply" }, head, element("p", { className: "shown", textContent: opened.text }));
}

// The page

function choose(kind) {
  if (kind === "fair") return write("question");
  for (const one of ["wrong", "me", "danger"]) {
    find(one).hidden = one !== kind;
    document.querySelector(`[data-kind=${one}]`).setAttribute("aria-expanded", one === kind);
  }
  const way = find(kind);
  way.scrollIntoView({ block: "nearest" });
  return way.focus({ preventScroll: true });
}

function start() {
  about = location.hash.match(/^#about=(EQ-\d{4}-\d{3})$/)?.[1] ?? "";
  const ways = { ask: () => (about ? write("question") : show("sort")), back: () => show("back") };
  for (const [name, way] of Object.entries(ways)) {
    find(`to-${name}`).onclick = () => {
      for (const other of Object.keys(ways)) find(`to-${other}`).setAttribute("aria-pressed", other === name);
      way();
    };
  }
  for (const one of document.querySelectorAll("[data-kind]")) one.onclick = () => choose(one.dataset.kind);
  for (const one of document.querySelectorAll("[data-to]")) one.onclick = () => show(one.dataset.to);
  find("about").querySelector("button").onclick = () => {
    about = "";
    write("question");
  };
  box.oninput = count;
  onsubmit("words-form", "", check);
  onsubmit("back-form", "Looking …", lookUp);
  // Two lines high, so that all six words are seen; still, Enter looks.
  six.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    find("back-form").requestSubmit();
  };
  find("send").onclick = () => busily("Locking your words on this device …", find("send"), asking === "question" ? ask : writeBack);
  find("kept-it").onclick = () => {
    document.querySelector(".modes").hidden = false;
    show("done");
  };
  find("again").onclick = () => show("kept");
  find("copy").onclick = async () => {
    await navigator.clipboard.writeText(receipt);
    find("copy").textContent = "Copied";
  };
  find("print").onclick = () => print();
  find("write-back").onclick = () => write("follow-up");
  for (const id of ["leave", "leave-nothing", "leave-reply", "leave-sent"]) find(id).onclick = leave;
  count();
  find("form").hidden = false;
  (about ? () => write("question") : () => show("sort"))();
}

function onsubmit(id, words, work) {
  find(id).onsubmit = (event) => {
    event.preventDefault();
    busily(words, find(id).querySelector("[type=submit]"), work);
  };
}

async function begin() {
  find("exit").hidden = false;
  find("exit").onclick = leave;
  readyToLeave();
  find("unscripted").hidden = true;
  if (!globalThis.crypto?.subtle) {
    find("unscripted").hidden = false;
    find("unscripted").querySelector("p").textContent =
      "It locks your words on your own device before they leave it. This browser can't do that here: the address must begin with https.";
    return;
  }
  try {
    await learn();
  } catch {
    const again = button("Try again", () => location.reload(), "main");
    find("trouble").replaceChildren(element("p", { textContent: "The form didn't load whole. Nothing was sent." }), again);
    return;
  }
  start();
}

begin();
