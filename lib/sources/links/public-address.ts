import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * Tells whether an IP address belongs to the public internet, so that a link in an article can never
 * make the checker call a machine of the network it runs in.
 *
 * The ranges are the entries that the IANA registries for special-purpose addresses do not call
 * globally reachable, with multicast and the tunnels that can carry a private IPv4 address
 * (https://www.iana.org/assignments/iana-ipv4-special-registry/,
 * https://www.iana.org/assignments/iana-ipv6-special-registry/).
 *
 * @param address an IPv4 or IPv6 address without brackets; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved.check(address, 'ipv4')
  return isIPv6(address) && globalUnicast.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
}

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

const reserved = new BlockList()
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]) {
  const [network = '', prefix] = range.split('/')
  reserved.addSubnet(network, Number(prefix), isIPv4(network) ? 'ipv4' : 'ipv6')
}
