-- How many reports the database keeps (probes.md: db.events.count), from what the engine knows without counting them. NULL where this
-- user may not see the table.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT CAST(SUM(p.rows) AS bigint) AS events
FROM sys.partitions AS p
WHERE p.object_id = OBJECT_ID(N'dbo.tbEventInstance') AND p.index_id IN (0, 1);
