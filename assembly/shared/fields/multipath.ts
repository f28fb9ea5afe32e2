// Numbers of fields (FIELD, shared/tree.ts): what MPTCP connections are told of.

export const F_MPTCP_ACK = 1820;
export const F_MPTCP_DSS_DSN = 1821;
export const F_MPTCP_ANALYSIS = 1822;
export const F_MPTCP_MASTER = 1823;
export const F_MPTCP_STREAM = 1824;
export const F_MPTCP_ANALYSIS_SUBFLOWS = 1825;
export const F_MPTCP_CONNECTION_ECHOED_KEY_MISMATCH = 1826;
export const F_MPTCP_CONNECTION_MISSING_ALGORITHM = 1827;
export const F_MPTCP_CONNECTION_UNSUPPORTED_ALGORITHM = 1828;
export const F_MPTCP_DSS_INFINITE_MAPPING = 1829;
