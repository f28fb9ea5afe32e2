-- How did connections end?
SELECT outcome, coalesce(reason, '') AS reason, count(*) AS connections
FROM 'flows.parquet'
GROUP BY ALL
ORDER BY connections DESC, outcome, reason;
