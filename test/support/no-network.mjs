// Preload (`node --import`): every attempt to reach the network throws, name look-ups included.
import dns from 'node:dns'
import net from 'node:net'

const refuse = () => {
  throw new Error('The network is off')
}
net.Socket.prototype.connect = refuse
dns.lookup = refuse
dns.resolve = refuse
dns.promises.lookup = refuse
globalThis.fetch = refuse
