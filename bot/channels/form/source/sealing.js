// Sealed envelopes, the same bytes as bot/sealing: HPKE (RFC 9180), X25519, HKDF-SHA256, AES-256-GCM.

import { Aes256Gcm, CipherSuite } from "@hpke/core";
import { DhkemX25519HkdfSha256, HkdfSha256, X25519 } from "@hpke/dhkem-x25519";

const BLOCK = 1_024; // bytes: a sealed text shows no more of its length than this
const HEAD = 4; // bytes that tell the true length
const ENC = 32; // bytes of the one-time public key in front of the sealed text

/** What a sealed text is, so that one kind can't be passed off as another. */
export const QUESTION = "signpost ethics question v1";
export const REPLY = "signpost ethics reply v1";
export const FOLLOW_UP = "signpost ethics follow-up v1";

const kem = new DhkemX25519HkdfSha256();
const curve = new X25519(new HkdfSha256());
const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const bytes = (text) => new TextEncoder().encode(text);

/** More than the blocks hold. */
export class TooLong extends Error {}

/** Seal a value for whoever holds the private key; `is` says what it is. */
export async function seal(value, publicKey, is, blocks) {
  const padded = pad(bytes(JSON.stringify(value)));
  if (padded.length > blocks * BLOCK) throw new TooLong();
  const recipientPublicKey = await kem.importKey("raw", publicKey, true);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: bytes(is) }, padded);
  return joined(new Uint8Array(enc), new Uint8Array(ct));
}

/** Open what was sealed; throws when the key is another, or anything was changed. */
export async function open(sealed, privateKey, is) {
  const recipientKey = await kem.importKey("raw", privateKey.slice(), false);
  const sent = { recipientKey, enc: sealed.slice(0, ENC), info: bytes(is) };
  const padded = new Uint8Array(await suite.open(sent, sealed.slice(ENC)));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(unpad(padded)));
}

/** The public half of a private key. */
export async function publicHalf(privateKey) {
  const key = await kem.importKey("raw", privateKey.slice(), false);
  return new Uint8Array(await kem.serializePublicKey(await curve.derivePublicKey(key)));
}

/** The short name of a public key: the first 16 hex figures of its SHA-256. */
export async function keyId(publicKey) {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", publicKey))).slice(0, 16);
}

export function pad(data) {
  const padded = new Uint8Array(Math.ceil((HEAD + data.length) / BLOCK) * BLOCK);
  new DataView(padded.buffer).setUint32(0, data.length);
  padded.set(data, HEAD);
  return padded;
}

export function unpad(padded) {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - HEAD) throw new Error("the padding is broken");
  return padded.subarray(HEAD, HEAD + length);
}

export function toBase64(data) {
  const text = Array.from(data, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function fromBase64(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

export function hex(data) {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function joined(one, other) {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
