-- How this server stands to others (probes.md: db.config): where its updates come from, and whether it is a replica. Of the tables that
-- also keep secrets, these columns only.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT TOP (1)
    a.SyncToMU AS fromMicrosoft,
    a.UpstreamServerName AS upstream,
    (SELECT TOP (1) c.ReplicaMode FROM dbo.tbConfigurationC AS c ORDER BY c.ConfigurationID) AS isReplica
FROM dbo.tbConfigurationA AS a
ORDER BY a.ConfigurationID;
