// Verifies a request of ours and signs an answer to it, with the library that the input names.
// Standard input: {library, algorithm, created, request, requestKey, requestKeyId, answerKey, answerKeyId, answer}.
// Standard output: {verified, signatureInput, signature}.
import { constants, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import * as sig from "http-message-sig";
import signatures from "http-message-signatures";

const hashes = {
  "ecdsa-p256-sha256": "sha256",
  "ecdsa-p384-sha384": "sha384",
  ed25519: null,
  "rsa-pss-sha512": "sha512",
};

// The libraries leave the algorithm to the caller, or use a salt of another length than RFC 9421 asks for.
function keyOptions(algorithm, key) {
  if (algorithm === "rsa-pss-sha512") {
    return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 };
  }
  return algorithm === "ed25519" ? key : { key, dsaEncoding: "ieee-p1363" };
}

const input = JSON.parse(readFileSync(0, "utf8"));
const { algorithm, created, request, answer } = input;
const hash = hashes[algorithm];
const publicKey = keyOptions(algorithm, createPublicKey(input.requestKey));
const privateKey = keyOptions(algorithm, createPrivateKey(input.answerKey));
const verifyBytes = (data, signature) => verify(hash, data, publicKey, signature);
const signBytes = (data) => sign(hash, data, privateKey);

const names = (headers) => headers.map(([name]) => name.toLowerCase());
const inOrder = (known, headers) => known.filter((name) => names(headers).includes(name));
const requestComponents = [
  "@method",
  "@target-uri",
  ...inOrder(
    ["i247-context", "content-type", "content-digest", "idempotency-key", "if-match", "if-none-match", "range"],
    request.headers,
  ),
];
const answerComponents = [
  "@status",
  "request-id",
  ...inOrder(
    ["content-type", "content-digest", "content-range", "etag", "location", "retry-after"],
    answer.headers,
  ),
];
const parameters = { keyid: input.answerKeyId, alg: algorithm, tag: "i247-response" };

async function withHttpMessageSignatures() {
  const { verifyMessage, signMessage } = signatures.httpbis;
  const asked = {
    method: request.method,
    url: request.targetUri,
    headers: Object.fromEntries(request.headers),
  };
  const verified = await verifyMessage(
    {
      keyLookup: async ({ keyid }) =>
        keyid === input.requestKeyId ? { id: keyid, algs: [algorithm], verify: verifyBytes } : null,
      notAfter: created,
      requiredFields: requestComponents,
      requiredParams: ["created", "nonce", "keyid", "alg", "tag"],
    },
    asked,
  );
  const signed = await signMessage(
    {
      key: { id: input.answerKeyId, alg: algorithm, sign: async (data) => signBytes(data) },
      name: "i247",
      fields: [
        ...answerComponents,
        ...requestComponents.map((name) => `"${name}";req`),
        '"signature";req;key="i247"',
      ],
      params: ["created", "keyid", "alg", "tag"],
      paramValues: { created: new Date(created * 1000), ...parameters },
    },
    { status: answer.status, headers: Object.fromEntries(answer.headers) },
    asked,
  );
  return { verified, signatureInput: signed.headers["Signature-Input"], signature: signed.headers.Signature };
}

async function withHttpMessageSig() {
  const fields = (headers) => headers.map(([name, value]) => ({ name, value }));
  const asked = {
    kind: "request",
    method: request.method,
    targetUri: request.targetUri,
    fields: fields(request.headers),
  };
  const verified = await sig
    .verifySignature(asked, {
      label: "i247",
      policy: {
        algorithms: [algorithm],
        requiredComponents: requestComponents,
        requiredParameters: ["created", "nonce", "keyid", "alg", "tag"],
        now: created,
      },
      resolveVerifier: () => ({ algorithm, verify: verifyBytes }),
    })
    .then(
      () => true,
      () => false,
    );
  const signed = await sig.createSignature(
    { kind: "response", status: answer.status, fields: fields(answer.headers), request: asked },
    {
      label: "i247",
      components: [
        ...answerComponents,
        ...requestComponents.map((name) => sig.component(name, { req: true })),
        sig.component("signature", { req: true, key: "i247" }),
      ],
      parameters: { created, ...parameters },
      signer: { algorithm, sign: signBytes },
    },
  );
  return { verified, ...signed };
}

const libraries = {
  "http-message-signatures": withHttpMessageSignatures,
  "http-message-sig": withHttpMessageSig,
};
process.stdout.write(JSON.stringify(await libraries[input.library]()));
