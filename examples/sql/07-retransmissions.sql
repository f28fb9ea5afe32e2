-- Which services send a notable part of their segments again?
SELECT serverPort, sum(clientPackets + serverPackets)::BIGINT AS packets, sum(clientRetransmits + serverRetransmits)::BIGINT AS repeated
FROM 'flows.parquet'
GROUP BY serverPort
HAVING repeated > 0
ORDER BY repeated / packets DESC, serverPort;
