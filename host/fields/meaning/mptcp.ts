// What options of Multipath TCP say: name | meaning | source | where Wireshark departs from it.

export const MPTCP_MEANINGS = `
tcp.options.mptcp.subtype|what the option is for: connect 0, join 1, sequence 2, addresses 3 and 4, priority 5, fail 6, close 7, reset 8|RFC 8684 §3|
tcp.options.mptcp.version|version of the protocol|RFC 8684 §3.1|
tcp.options.mptcp.reserved|bits without a meaning|RFC 8684 §3|
tcp.options.mptcp.flags|the flags of the option together|RFC 8684 §3|
tcp.options.mptcp.backup.flag|the path is used only when others fail|RFC 8684 §3.2|
tcp.options.mptcp.checksumreq.flags|checksums of data are wanted|RFC 8684 §3.1|
tcp.options.mptcp.extensibility.flag|the option has a form that is not defined yet|RFC 8684 §3.1|
tcp.options.mptcp.nomoresubflows.flag|no further path may lead to this address|RFC 8684 §3.1|
tcp.options.mptcp.sha1.flag|signatures by SHA-1|RFC 6824 §3.1|version 0
tcp.options.mptcp.sha256.flag|signatures by SHA-256|RFC 8684 §3.1|version 1
tcp.options.mptcp.datafin.flag|the data ends here|RFC 8684 §3.3.3|
tcp.options.mptcp.dseqn8.flag|the data sequence number has eight octets|RFC 8684 §3.3|
tcp.options.mptcp.dseqnpresent.flag|there is a data sequence number|RFC 8684 §3.3|
tcp.options.mptcp.dataack8.flag|the data acknowledgment has eight octets|RFC 8684 §3.3|
tcp.options.mptcp.dataackpresent.flag|there is a data acknowledgment|RFC 8684 §3.3|
tcp.options.mptcp.reserved.flag|a flag without a meaning|RFC 8684 §3|
tcp.options.mptcp.flag_U.flag|reset: unused|RFC 8684 §3.6|
tcp.options.mptcp.flag_V.flag|reset: unused|RFC 8684 §3.6|
tcp.options.mptcp.flag_W.flag|reset: unused|RFC 8684 §3.6|
tcp.options.mptcp.flag_T.flag|reset: the reason may pass|RFC 8684 §3.6|
tcp.options.mptcp.rst_reason|why a path is reset|RFC 8684 §3.6|
tcp.options.mptcp.addrid|number of an address of the sender|RFC 8684 §3.4|
tcp.options.mptcp.sendkey|key of the sender|RFC 8684 §3.1|
tcp.options.mptcp.recvkey|key of the receiver|RFC 8684 §3.1|
tcp.options.mptcp.recvtok|which connection is joined: a hash of the receiver's key|RFC 8684 §3.2|
tcp.options.mptcp.sendrand|number used once|RFC 8684 §3.2|
tcp.options.mptcp.sendtrunchmac|the first eight octets of the signature|RFC 8684 §3.2|
tcp.options.mptcp.sendhmac|the signature|RFC 8684 §3.2|
tcp.options.mptcp.addaddrtrunchmac|signature of an address|RFC 8684 §3.4.1|
tcp.options.mptcp.rawdataack|data acknowledgment as it was sent|RFC 8684 §3.3.2|
tcp.options.mptcp.rawdataseqno|data sequence number as it was sent|RFC 8684 §3.3.1|
tcp.options.mptcp.subflowseqno|where the data lies on this path|RFC 8684 §3.3.1|relative
tcp.options.mptcp.datalvllen|octets of data that are mapped|RFC 8684 §3.3.1|
tcp.options.mptcp.checksum|checksum of the data|RFC 8684 §3.3.1|
tcp.options.mptcp.ipver|IP version of an address|RFC 6824 §3.4.1|version 0
tcp.options.mptcp.echo|the address was received|RFC 8684 §3.4.1|version 1
tcp.options.mptcp.ipv4|address that is offered|RFC 8684 §3.4.1|
tcp.options.mptcp.ipv6|address that is offered|RFC 8684 §3.4.1|
tcp.options.mptcp.port|port that is offered|RFC 8684 §3.4.1|
`;
