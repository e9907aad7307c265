// The scenarios with the published JavaScript SDK: `node npm.mjs URL` prints what it saw.
//
// Runs from the folder of an environment of its own, in whose node_modules that SDK is.

import { readFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The SDK is made for bundlers: its files name each other without endings, which node does not take.
const endings = "export const resolve = (name, context, next) => next(name, context).catch(() => next(`${name}.js`, context));";
register(`data:text/javascript,${encodeURIComponent(endings)}`);

const home = process.cwd();
const sdk = await import(pathToFileURL(createRequire(join(home, "x.js")).resolve("@inferencesh/sdk")));
const { inference, tool: toolNamed, integer } = sdk;

const URL_ = process.argv[2];
const client = inference({ apiKey: "witness", baseUrl: URL_ });

const run = (app, input, options) => client.run({ app, input }, options);

const scenarios = {
  async wait() {
    const task = await run("demo/upper", { text: "hello" });
    return { status: task.status, output: task.output };
  },

  async updates() {
    const steps = [];
    const note = (task) => {
      if (task.output && !steps.includes(task.output.step)) steps.push(task.output.step);
    };
    const task = await run("demo/count", { steps: 3 }, { onUpdate: note, onPartialUpdate: note });
    const logs = task.logs.filter((row) => row.log_type === 1).map((row) => row.content);
    return { steps, last: task.output, logs: logs.join("") };
  },

  async deltas() {
    const grown = [];
    const onDelta = (delta) => grown.push((grown.at(-1) ?? "") + delta.response);
    const task = await run("demo/tokens", { words: ["Hel", "lo, ", "world"] }, { onDelta });
    return { grown, output: task.output };
  },

  async poll() {
    const task = await run("demo/count", { steps: 2 }, { stream: false, pollIntervalMs: 50 });
    return { status: task.status, output: task.output };
  },

  async no_wait() {
    const task = await run("demo/upper", { text: "hi" }, { wait: false });
    const later = await client.tasks.watch(task).done;
    return { at_once: task.output, status: later.status, output: later.output };
  },

  async failure() {
    const error = await failureOf(run("demo/fail", {}));
    return { message: error.message };
  },

  async cancel() {
    const task = await run("demo/slow", {}, { wait: false });
    await client.cancel(task.id);
    return { status: (await client.getTask(task.id)).data.status };
  },

  unknown_app: () => refused(run("demo/nothing", {})),

  bad_input: () => refused(run("demo/upper", { text: 1 })),

  async needs() {
    const error = await failureOf(run("demo/needy", {}));
    return { status: error.statusCode, needs: error.errors.map((need) => [need.type, need.key]) };
  },

  bad_key() {
    const stranger = inference({ apiKey: "wrong", baseUrl: URL_ });
    return refused(stranger.run({ app: "demo/upper", input: { text: "x" } }));
  },

  async upload() {
    const note = new Blob(["a note"], { type: "text/plain" });
    const file = await client.files.upload(note, { filename: "note.txt" });
    return { name: file.filename, ...(await run("demo/read", { file: file.uri })).output };
  },

  async data_uri() {
    const file = "data:text/plain;base64," + Buffer.from("inline").toString("base64");
    return (await run("demo/read", { file })).output;
  },

  async session() {
    const call = (by, session) => client.run({ app: "demo/counter", input: { by }, session });
    const { session_id: id } = await call(1, "new");
    const counts = [];
    for (const by of [2, 3]) counts.push((await call(by, id)).output.count);
    await client.sessions.keepalive(id);
    const info = (await client.sessions.get(id)).data;
    const listed = (await client.sessions.list()).data.some((session) => session.id === id);
    await client.sessions.end(id);
    const { status, code } = await refused(call(1, id));
    return { counts, calls: info.call_count, status: info.status, listed, after: [status, code] };
  },

  async chat() {
    const agent = client.agent("demo/agent");
    const [answers, grown, chats] = [[], [], new Set()];
    for (const text of ["good morning", "good night"]) {
      const onDelta = (piece) => grown.push(piece.output.response);
      answers.push(await said(agent, text, { onDelta }));
      chats.add(agent.currentChatId);
    }
    return { answers, chats: chats.size, grown };
  },

  async tool() {
    const [agent, calls] = [client.agent("demo/agent"), []];
    const onToolCall = (call) => {
      calls.push([call.name, call.args]);
      agent.submitToolResult(call.id, String(call.args.a + call.args.b));
    };
    const answer = await said(agent, "add 20 22", { onToolCall });
    return { calls, answer, output: (await agent.getChat()).output };
  },

  async adhoc() {
    const double = toolNamed("double").describe("Double a number.").param("n", integer("The number")).build();
    const config = { name: "doubler", core_app: { ref: "demo/upper" }, tools: [double.schema ?? double] };
    const [agent, calls] = [client.agent(config), []];
    const onToolCall = (call) => {
      calls.push([call.name, call.args]);
      agent.submitToolResult(call.id, String(2 * call.args.n));
    };
    return { calls, answer: await said(agent, 'call double {"n": 21}', { onToolCall }), };
  },

  async attachment() {
    const agent = client.agent("demo/agent");
    return { answer: await said(agent, "read", { files: [new Blob(["some bytes"])] }) };
  },

  async stop() {
    const agent = client.agent("demo/agent");
    await agent.sendMessage("wait");
    await agent.stopChat();
    return { status: (await agent.getChat()).status };
  },
};

/** Send a message; the text of what the agent said last. */
async function said(agent, text, options) {
  const texts = {};
  const onMessage = (message) => {
    if (!message.content) return;
    const parts = message.content.filter((part) => part.type === "text").map((part) => part.text ?? "");
    texts[message.id] = parts.join("");
  };
  await agent.sendMessage(text, { onMessage, ...options });
  agent.disconnect();
  return texts[Object.keys(texts).sort().at(-1)];
}

/** What a promise is rejected with. */
function failureOf(promise) {
  return promise.then(
    (value) => { throw new Error(`nothing went wrong: ${JSON.stringify(value)}`); },
    (error) => error,
  );
}

async function refused(promise) {
  const error = await failureOf(promise);
  const problem = JSON.parse(error.responseBody);
  const message = error.message.replace(`HTTP ${error.statusCode}: `, "");
  return { status: error.statusCode, code: problem.type.split("/").at(-1), message };
}

const sees = {};
for (const [name, scenario] of Object.entries(scenarios)) {
  sees[name] = await scenario().catch((error) => ({ raised: String(error) }));
}
const { version } = JSON.parse(readFileSync(join(home, "node_modules/@inferencesh/sdk/package.json")));
console.log(JSON.stringify({ version, sees }));
process.exit(0);
