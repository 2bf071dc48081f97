// What a reload keeps, in this tab's own storage: gone with the tab, with “forget” and with the exit.

const KEY = "signpost";

function fresh() {
  return { conversation: crypto.randomUUID(), last: "", items: [] };
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? fresh();
  } catch {
    return fresh();
  }
}

/** The chat: its id, the id of the last reply that came, and all that was said, oldest first. */
export const chat = read();

export function save() {
  // A tab may hold some 5 MB: the oldest goes first.
  for (let items = chat.items; ; items = items.slice(Math.ceil(items.length / 2))) {
    try {
      return sessionStorage.setItem(KEY, JSON.stringify({ ...chat, items }));
    } catch {
      if (!items.length) return undefined;
    }
  }
}

/** Keep nothing of what was said; the next words begin a new chat. */
export function forget() {
  sessionStorage.removeItem(KEY);
  Object.assign(chat, fresh());
}
