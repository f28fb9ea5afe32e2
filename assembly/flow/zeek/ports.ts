// Ports that Zeek registers analyzers for: of two ends without a SYN, the one on such a port is taken for the responder.

/** likely_server_ports of a default Zeek, TCP, ascending. */
const PORTS: StaticArray<u16> = [
  21, 22, 25, 53, 80, 81, 88, 110, 111, 135, 139, 143, 389, 443, 445, 502, 514, 563, 585, 587, 614, 631, 636, 989, 990, 992, 993, 995, 1080,
  1883, 2811, 3128, 3268, 3306, 3389, 5060, 5061, 5222, 5223, 5269, 5432, 6379, 6666, 6667, 6668, 6669, 8000, 8080, 8888, 20000,
];

/** Is this likely the port of a server? */
export function isLikelyServer(port: u16): bool {
  for (let i = 0; i < PORTS.length; i++) if (unchecked(PORTS[i]) == port) return true;
  return false;
}
