// Loaded before the server with --import, in its worker threads too: whatever would leave this
// machine throws, and is written to a file whose name is in CLOSED_NETWORK_LOG.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

function refuse(how, where) {
  appendFileSync(process.env.CLOSED_NETWORK_LOG, `${how} ${where}\n`);
  throw new TypeError(`closed network: ${how} ${where}`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectHere(...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: args[1] };
  const host = options.path === undefined && typeof options.host === 'string' ? options.host : 'localhost';
  return loopback.test(host) ? connect.apply(this, args) : refuse('connect', host);
};

for (const source of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(source)) {
    if (!/^(?:lookup|lookupService|reverse|resolve\w*)$/.test(name) || typeof source[name] !== 'function') continue;
    const original = source[name];
    source[name] = function lookUpHere(host, ...rest) {
      return loopback.test(String(host)) || net.isIP(String(host)) ? original.call(this, host, ...rest) : refuse('dns', host);
    };
  }
}

dgram.Socket.prototype.send = () => refuse('udp', 'send');
const childProcess = createRequire(import.meta.url)('node:child_process');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) childProcess[name] = (command) => refuse('process', command);
syncBuiltinESMExports();
