-- On which side of the place of capture is the time of handshakes spent?
SELECT CASE WHEN rttServerNs > 10 * rttClientNs THEN 'server' WHEN rttClientNs > 10 * rttServerNs THEN 'client' ELSE 'both' END AS side, count(*) AS handshakes
FROM 'events.parquet'
WHERE event = 'established' AND rttServerNs IS NOT NULL AND rttClientNs IS NOT NULL
GROUP BY side
ORDER BY handshakes DESC;
