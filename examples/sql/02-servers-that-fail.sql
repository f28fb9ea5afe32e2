-- Which servers refuse connections or do not answer, and at how many ports?
SELECT serverAddress, reason, count(*) AS connections, count(DISTINCT serverPort) AS ports, sum(synRetransmits)::BIGINT AS repeatedSyns
FROM 'flows.parquet'
WHERE outcome = 'failed'
GROUP BY ALL
ORDER BY connections DESC;
