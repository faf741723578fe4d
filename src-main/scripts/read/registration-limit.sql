-- How many computers may register with this server, and how many have (wsus-knowledge.md S1-26). Of the table that also keeps
-- secrets, this column only. Computers of downstream servers are registered there.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT
    (SELECT TOP (1) s.MaxTargetComputers FROM dbo.tbConfigurationC AS s ORDER BY s.ConfigurationID) AS most,
    (SELECT COUNT(*) FROM dbo.tbComputerTarget AS t WHERE t.ParentServerTargetID IS NULL) AS registered;
