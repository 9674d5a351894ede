// Node's side of the oracle: WebSocket servers and clients on loopback, over TCP, TLS and HTTP/2 streams.
//
//   node peer.mjs serve   '[{"port", "tls", "http2", "deflate"}, …]'  prints "ready" once all ports listen
//   node peer.mjs connect '[{"url", "tls", "http2", "actions"}, …]'   one connection after the other
//   node peer.mjs browse  '{"url", "actions", "keylog", "browser"}'   the same with Chromium
//
// What a connection does is in its path: /client/CODE, /client/empty and /client/drop end on the client's side,
// /server/… on the server's; /big sends a long message before the client's Close.
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import tls from 'node:tls';
import { createRequire } from 'node:module';

const require = createRequire(process.env.PEER_MODULES + '/');
const WebSocket = require('ws');
const [mode, json] = process.argv.slice(2);
const options = JSON.parse(json);
const TIMEOUT_MS = 4000;

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

function tlsOptions(given) {
  const read = { ...given };
  for (const name of ['cert', 'key', 'ca']) if (read[name]) read[name] = fs.readFileSync(read[name]);
  return read;
}

// A WebSocket of `ws` on an HTTP/2 stream: its public API knows only sockets, but a stream does as one.
function overStream(stream, isServer) {
  const ws = new WebSocket(null, undefined, { closeTimeout: 1000 });
  stream.setNoDelay ??= () => stream;
  ws._isServer = isServer;
  const settings = { allowSynchronousEvents: true, maxPayload: 1 << 24, skipUTF8Validation: false };
  ws.setSocket(stream, Buffer.alloc(0), settings);
  return ws;
}

function end(ws, how) {
  if (how === 'drop') ws.terminate();
  else if (how === 'empty') ws.close();
  else ws.close(Number(how), 'said by the oracle');
}

function serveOne(ws, path) {
  const [, side, how] = path.split('/');
  ws.on('error', () => {});
  ws.on('message', (data, isBinary) => {
    if (ws.readyState !== WebSocket.OPEN) return;
    ws.send(data, { binary: isBinary });
    if (side === 'server') setTimeout(() => end(ws, how), 10);
  });
}

async function serve() {
  for (const { port, tls: given, http2: overHttp2, deflate } of options) {
    let server;
    if (overHttp2) {
      const settings = { enableConnectProtocol: true };
      server = given ? http2.createSecureServer({ ...tlsOptions(given), settings }) : http2.createServer({ settings });
      server.on('session', session => session.on('error', () => {}));
      server.on('stream', (stream, headers) => {
        stream.on('error', () => {});
        if (headers[':method'] !== 'CONNECT') {
          stream.respond({ ':status': 200, 'content-type': 'text/html' });
          stream.end('<title>oracle</title>');
          return;
        }
        stream.respond({ ':status': 200 });
        serveOne(overStream(stream, true), headers[':path']);
      });
    } else {
      server = given ? https.createServer(tlsOptions(given)) : http.createServer();
      server.on('request', (request, response) => response.end('<title>oracle</title>'));
      const webSockets = new WebSocket.Server({ server, perMessageDeflate: Boolean(deflate) });
      webSockets.on('connection', (ws, request) => serveOne(ws, request.url));
    }
    server.on('tlsClientError', () => {});
    await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  }
  console.log('ready');
}

function act(ws, action) {
  const [side, how] = action.split('/');
  const closed = new Promise(resolve => ws.on('close', resolve));
  ws.on('error', () => {});
  ws.on('message', () => { if (side !== 'server') end(ws, side === 'big' ? '1000' : how); });
  ws.send(side === 'big' ? 'long '.repeat(20000) : 'hello');
  return Promise.race([closed, sleep(TIMEOUT_MS)]);
}

async function connect({ url, tls: given, actions }) {
  for (const action of actions) {
    const ws = new WebSocket(`${url}/${action}`, given ? tlsOptions(given) : {});
    ws.on('error', error => console.error(`${url}/${action}: ${error.message}`));
    const opened = new Promise(resolve => {
      ws.on('open', () => resolve(true));
      ws.on('close', () => resolve(false));
    });
    if (await Promise.race([opened, sleep(TIMEOUT_MS)])) await act(ws, action);
  }
}

async function connectStreams({ url, tls: given, actions }) {
  const session = http2.connect(url.replace(/^ws/, 'http'), given ? tlsOptions(given) : {});
  session.on('error', error => console.error(`${url}: ${error.message}`));
  await new Promise(resolve => session.on('remoteSettings', resolve));
  for (const action of actions) {
    const stream = session.request(
      { ':method': 'CONNECT', ':protocol': 'websocket', ':path': `/${action}`, 'sec-websocket-version': '13' },
      { endStream: false },
    );
    stream.on('error', () => {});
    await new Promise(resolve => stream.on('response', resolve));
    await act(overStream(stream, false), action);
  }
  session.destroy();
}

async function browse() {
  const { chromium } = require('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--ignore-certificate-errors',
    `--ssl-key-log-file=${options.keylog}`];
  const browser = await chromium.launch({ executablePath: options.browser, headless: true, args });
  const page = await browser.newPage();
  await page.goto(options.url);
  await page.evaluate(async ({ url, actions, timeout }) => {
    for (const action of actions) {
      const [side, how] = action.split('/');
      await new Promise(resolve => {
        const ws = new WebSocket(`${url.replace(/^http/, 'ws')}/${action}`);
        setTimeout(resolve, timeout);
        ws.onclose = resolve;
        ws.onopen = () => ws.send('hello');
        ws.onmessage = () => {
          if (side === 'client') ws.close(...(how === 'empty' ? [] : [Number(how), 'said by the oracle']));
        };
      });
    }
  }, { url: options.url, actions: options.actions, timeout: TIMEOUT_MS });
  await browser.close();
}

if (mode === 'serve') await serve();
else if (mode === 'browse') await browse();
else {
  for (const one of options) await (one.http2 ? connectStreams(one) : connect(one));
  await sleep(100);
  process.exit(0);
}
