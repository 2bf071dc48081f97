// A member's key pair; the private half only ever leaves this page locked with a passphrase.

import { scryptAsync } from "@noble/hashes/scrypt.js";
import { Told } from "./page.js";
import { fromBase64, keyId, publicHalf, toBase64 } from "./sealing.js";

const KIND = "signpost ethics private key"; // the server refuses to start where it finds these words
const COST = { N: 2 ** 17, r: 8, p: 1 };
const MOST = 2 ** 20; // a file that asks for more work than this isn't ours
const LOCKED = "That passphrase doesn't open this key.";
const bytes = (text) => new TextEncoder().encode(text.normalize("NFC"));

/** Make a pair; returns the two files' contents and the key's short name. */
export async function makeKeys(name, passphrase) {
  const privateKey = crypto.getRandomValues(new Uint8Array(32));
  const publicKey = await publicHalf(privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await lock(passphrase, salt, COST), privateKey);
  const kept = {
    v: 1, kind: KIND, name, public: toBase64(publicKey),
    scrypt: { ...COST, salt: toBase64(salt) }, nonce: toBase64(nonce), locked: toBase64(new Uint8Array(locked)),
  };
  return {
    id: await keyId(publicKey),
    privateFile: `${JSON.stringify(kept, null, 1)}\n`,
    publicFile: `signpost-ethics-key 1 ${name} ${toBase64(publicKey)}\n`,
  };
}

/** Open a private key's file. */
export async function openKey(kept, passphrase) {
  if (kept?.v !== 1 || kept.kind !== KIND) throw new Told("That file is no private key of this page.");
  const { N, r, p, salt } = kept.scrypt;
  if (N * r * p > MOST * 8) throw new Told("That file is no private key of this page.");
  const key = await lock(passphrase, fromBase64(salt), { N, r, p });
  const iv = fromBase64(kept.nonce);
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, fromBase64(kept.locked)).catch(() => {
    throw new Told(LOCKED);
  });
  const privateKey = new Uint8Array(opened);
  return { privateKey, id: await keyId(await publicHalf(privateKey)) };
}

async function lock(passphrase, salt, cost) {
  const made = await scryptAsync(bytes(passphrase), salt, { ...cost, dkLen: 32, maxmem: 2 ** 31 });
  return crypto.subtle.importKey("raw", made, "AES-GCM", false, ["encrypt", "decrypt"]);
}
