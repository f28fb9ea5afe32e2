// What options of space links and of accelerators say: name | meaning | source | where Wireshark departs from it.

export const RARE_OPTION_MEANINGS = `
tcp.options.scps|capabilities on space links|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scps.vector|which capabilities|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scpsflags.bets|best effort transport|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scpsflags.snack1|short negative acknowledgments|CCSDS 714.0-B-2 §3.5|
tcp.options.scpsflags.snack2|long negative acknowledgments|CCSDS 714.0-B-2 §3.5|
tcp.options.scpsflags.compress|compressed headers|CCSDS 714.0-B-2 §3.4|
tcp.options.scpsflags.nlts|timestamps of the network layer|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scpsflags.reserved|reserved capabilities|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scps.binding|number of the connection|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scps.binding.id|binding space of an extended capability|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scps.binding.len|octets of its data|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scps.binding.data|its data|CCSDS 714.0-B-2 §3.2.3|
tcp.options.scpsrec|record boundary|CCSDS 714.0-B-2 §3.3|
tcp.options.scpscor|corruption was experienced|CCSDS 714.0-B-2 §3.6|
tcp.options.snack|selective negative acknowledgment|CCSDS 714.0-B-2 §3.5|Wireshark reads beyond the option: its dissection ends there
tcp.options.snack.offset|where the hole begins|CCSDS 714.0-B-2 §3.5|
tcp.options.snack.size|how long it is|CCSDS 714.0-B-2 §3.5|
tcp.options.snack.le|its first octet|CCSDS 714.0-B-2 §3.5|never shown
tcp.options.snack.re|the first octet behind it|CCSDS 714.0-B-2 §3.5|never shown
tcp.options.snack.sequence|it is a negative acknowledgment|CCSDS 714.0-B-2 §3.5|never shown
tcp.options.rvbd.probe|a Riverbed accelerator looks for another||
tcp.options.rvbd.probe.type1|kind of probe, version 1||
tcp.options.rvbd.probe.type2|kind of probe, version 2||
tcp.options.rvbd.probe.version|version of the probe||
tcp.options.rvbd.probe.version_raw|version as it was sent||
tcp.options.rvbd.probe.prober|accelerator that asks||
tcp.options.rvbd.probe.proxy.ip|accelerator that answers||
tcp.options.rvbd.probe.proxy.port|its port||
tcp.options.rvbd.probe.appli_ver|version of the application||
tcp.options.rvbd.probe.client.ip|address of the client||
tcp.options.rvbd.probe.storeid|store of the accelerator||
tcp.options.rvbd.probe.reserved|reserved||
tcp.options.rvbd.probe.flags|flags of the probe||
tcp.options.rvbd.probe.flags.notcfe|not the accelerator at the client||
tcp.options.rvbd.probe.flags.last|the last one was notified||
tcp.options.rvbd.probe.flags.probe|probes are to be cached no more||
tcp.options.rvbd.probe.flags.ssl|TLS is taken over||
tcp.options.rvbd.probe.flags.server|the one outside a server was reached||
tcp.options.rvbd.trpy|a Riverbed connection that keeps the outer addresses||
tcp.options.rvbd.trpy.flags|its flags||
tcp.options.rvbd.trpy.flags.fw_rst_probe|firewalls were reset, probes too||
tcp.options.rvbd.trpy.flags.fw_rst_inner|likewise, inside||
tcp.options.rvbd.trpy.flags.fw_rst|likewise||
tcp.options.rvbd.trpy.flags.chksum|the checksum is of another kind||
tcp.options.rvbd.trpy.flags.oob|out of band||
tcp.options.rvbd.trpy.flags.mode|ports only, or addresses too||
tcp.options.rvbd.trpy.src.ip|inner source||
tcp.options.rvbd.trpy.dst.ip|inner destination||
tcp.options.rvbd.trpy.src.port|inner source port||
tcp.options.rvbd.trpy.dst.port|inner destination port||
tcp.options.rvbd.trpy.client.port|port of the client||
`;
