-- All rows of the server's list in numbers (probes.md: db.computers.summary). Moments are UTC; never is 1753-01-01 or NULL.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT
    COUNT(*) AS total,
    COALESCE(SUM(CASE WHEN c.LastReportedStatusTime >= DATEADD(day, -7, GETUTCDATE()) THEN 0 ELSE 1 END), 0) AS notReported7Days,
    MAX(c.LastSyncTime) AS newestContactAt,
    MAX(c.LastReportedStatusTime) AS newestReportAt
FROM PUBLIC_VIEWS.vComputerTarget AS c;
