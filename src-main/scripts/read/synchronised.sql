-- Whether this server has updates, and whether it ever got some by itself (probes.md: db.syncHistory; event 384: synchronised).
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT
    CAST(CASE WHEN EXISTS (SELECT 1 FROM PUBLIC_VIEWS.vUpdate AS u) THEN 1 ELSE 0 END AS bit) AS hasUpdates,
    CAST(CASE WHEN EXISTS (
        SELECT 1 FROM dbo.tbEventInstance AS e WHERE e.EventNamespaceID = '2' AND e.EventID = 384
    ) THEN 1 ELSE 0 END AS bit) AS hasSynchronised;
