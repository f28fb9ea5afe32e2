// Fields of UDP.

export const F_UDP = 400;
export const F_UDP_SRCPORT = 401;
export const F_UDP_DSTPORT = 402;
export const F_UDP_PORT = 403;
export const F_UDP_LENGTH = 404;
export const F_UDP_CHECKSUM = 405;
export const F_UDP_CHECKSUM_STATUS = 406;
export const F_UDP_PAYLOAD = 407;
export const F_UDP_STREAM = 408;
export const F_UDP_TIME_RELATIVE = 409;
export const F_UDP_TIME_DELTA = 410;
export const F_UDP_POSSIBLE_TRACEROUTE = 411;
export const F_UDP_LENGTH_BAD = 412;
export const F_UDP_LENGTH_BAD_ZERO = 413;
export const F_UDP_CHECKSUM_ZERO = 414;
