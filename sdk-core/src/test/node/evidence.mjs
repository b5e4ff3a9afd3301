// Verifies an evidence log without the SDK: chain, check points, and both signatures of every attempt.
// node evidence.mjs LOG GATEWAY.pem OWN.pem   (needs Node 20 and nothing else; a PEM file may hold several certificates)
// Standard output: one JSON object. Exit code 0 if everything is right, 1 if not.
import { X509Certificate, constants, createHash, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const hashes = {
  "ecdsa-p256-sha256": "sha256",
  "ecdsa-p384-sha384": "sha384",
  ed25519: null,
  "rsa-pss-sha512": "sha512",
};
const sha256 = (bytes, encoding) => createHash("sha256").update(bytes).digest(encoding);

// A key is named by the SHA-256 of its certificate, in base64url.
function keys(file) {
  const blocks = readFileSync(file, "utf8").match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
  return new Map(
    blocks.map((block) => {
      const certificate = new X509Certificate(block);
      return [sha256(certificate.raw, "base64url"), certificate.publicKey];
    }),
  );
}

function isSigned(text, signature, algorithm, key) {
  if (key === undefined) return false;
  const options =
    algorithm === "rsa-pss-sha512"
      ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }
      : { key, dsaEncoding: "ieee-p1363" };
  return verify(hashes[algorithm], Buffer.from(text), options, Buffer.from(signature, "base64"));
}

const parameter = (base, name) => base.match(new RegExp(`;${name}="([^"]*)"`, "g")).at(-1).slice(name.length + 3, -1);
const lines = (base) => base.split("\n").slice(0, -1);

function isExchange({ base, signature }, known) {
  return isSigned(base, signature, parameter(base, "alg"), known.get(parameter(base, "keyid")));
}

// The answer's base ends with the request's lines, each marked ;req, and the request's signature value.
function isBound(answer, request) {
  const asked = lines(request.base).map((line) => line.replace(/^("[^"]*")/, "$1;req"));
  const expected = [...asked, `"signature";req;key="i247": :${request.signature}:`];
  return JSON.stringify(lines(answer.base).slice(-expected.length)) === JSON.stringify(expected);
}

const [log, gatewayFile, ownFile] = process.argv.slice(2);
const gateway = keys(gatewayFile);
const own = keys(ownFile);
const result = { records: 0, checkPoints: 0, answers: 0, noHits: 0, wrong: [] };
let previous = null;
for (const line of readFileSync(log, "latin1").split("\n").slice(0, -1)) {
  const record = JSON.parse(line);
  const body = line.slice(0, line.lastIndexOf(',"sha256":'));
  result.records++;
  const check = (right, what) => right || result.wrong.push(`${record.seq} ${what}`);
  check(sha256(Buffer.from(body, "latin1"), "hex") === record.sha256, "digest");
  check(previous === null || (record.prev === previous.sha256 && record.seq === previous.seq + 1), "chain");
  previous = record;
  if (record.type === "check-point") {
    const signed = body.slice(0, body.lastIndexOf(',"signature":'));
    result.checkPoints++;
    check(isSigned(signed, record.signature, record.alg, own.get(record.keyid)), "check point");
  }
  for (const { request, answer } of record.attempts ?? []) {
    if (request) check(isExchange(request, own), "request");
    if (!answer) continue;
    result.answers++;
    check(isExchange(answer, gateway), "answer");
    check(isBound(answer, request), "binding");
    if (answer.content !== undefined) {
      const digest = `"content-digest": sha-256=:${sha256(Buffer.from(answer.content, "latin1"), "base64")}:`;
      check(lines(answer.base).includes(digest), "content");
      const { outcome, complete } = JSON.parse(answer.content);
      if (outcome === "NO_HIT" && complete) result.noHits++;
    }
  }
}
process.stdout.write(JSON.stringify(result) + "\n");
process.exitCode = result.wrong.length === 0 ? 0 : 1;
