-- Whether the engine knows a database of that name, and who may use it (probes.md: db.state). Asked in master. No row: it knows none.
-- @database: name of SUSDB.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT d.user_access_desc AS access
FROM sys.databases AS d
WHERE d.name = @database;
