-- Which connections waited because a SYN was lost, and how long?
SELECT e.clientAddress || ':' || e.clientPort AS client, e.serverPort, count(*) AS copies, round(max(e.sinceFirstNs) / 1e9, 1) AS waitedSeconds, any_value(f.outcome) AS outcome
FROM 'events.parquet' e
JOIN 'flows.parquet' f USING (stream)
WHERE e.event = 'syn_retransmit'
GROUP BY e.stream, client, e.serverPort
ORDER BY waitedSeconds DESC, e.stream;
