-- The computers that the server knows, those that have not reported for longest first; never is 1753-01-01 or NULL and comes before
-- all others. As many as are shown, and how many there are.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT TOP (500)
    c.Name AS name,
    c.LastSyncTime AS lastContactAt,
    c.LastReportedStatusTime AS lastReportAt,
    c.IPAddress AS address,
    COUNT(*) OVER () AS total
FROM PUBLIC_VIEWS.vComputerTarget AS c
ORDER BY COALESCE(c.LastReportedStatusTime, '17530101'), COALESCE(c.LastSyncTime, '17530101'), c.Name;
