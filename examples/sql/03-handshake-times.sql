-- How long do handshakes take, service by service? (Those of which no segment was repeated: the others pair wrong copies.)
SELECT serverAddress, serverPort, count(*) AS connections, round(median(synRttNs + ackRttNs) / 1e6, 1) AS medianMs, round(max(synRttNs + ackRttNs) / 1e6, 1) AS worstMs
FROM 'flows.parquet'
WHERE established AND NOT rttAmbiguous AND synRttNs IS NOT NULL AND ackRttNs IS NOT NULL
GROUP BY ALL
ORDER BY worstMs DESC, serverPort
LIMIT 5;
