# What stands in scripts, by PowerShell's own parser: one object per file, as JSON. Run by scripts.test.ts, which judges.
param([string[]]$Files)

$ErrorActionPreference = 'Stop'
$reports = foreach ($file in $Files) {
    $tokens = $null
    $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($file, [ref]$tokens, [ref]$errors)
    $nodes = @($tree.FindAll({ $true }, $true))
    $of = { param([string[]]$Types) $nodes | Where-Object { $Types -contains $_.GetType().Name } }
    $commands = foreach ($command in (& $of 'CommandAst')) {
        $parameters = @($command.CommandElements | Where-Object { $_.GetType().Name -eq 'CommandParameterAst' } | ForEach-Object { [string]$_.ParameterName })
        [ordered]@{ name = [string]$command.GetCommandName(); text = [string]$command.Extent.Text; line = $command.Extent.StartLineNumber; parameters = $parameters }
    }
    $types = foreach ($node in (& $of 'TypeExpressionAst', 'TypeConstraintAst')) { [string]$node.TypeName.FullName }
    $calls = foreach ($node in (& $of 'InvokeMemberExpressionAst')) {
        [ordered]@{ static = [bool]$node.Static; on = [string]$node.Expression.Extent.Text; name = [string]$node.Member.Extent.Text }
    }
    [ordered]@{
        file      = $file
        errors    = @($errors | ForEach-Object { [string]$_.ErrorId })
        commands  = @($commands)
        types     = @($types | Select-Object -Unique)
        calls     = @($calls)
        # Whoever fills such a variable gives a command parameters that nobody sees here.
        splatted  = @(& $of 'VariableExpressionAst' | Where-Object { $_.Splatted } | ForEach-Object { [string]$_.Extent.Text })
        functions = @(& $of 'FunctionDefinitionAst' | ForEach-Object { [string]$_.Name })
        # By name, because an older PowerShell does not have the newer ones.
        nodes     = @($nodes | ForEach-Object { $_.GetType().Name } | Select-Object -Unique)
        tokens    = @($tokens | ForEach-Object { [string]$_.Kind } | Select-Object -Unique)
        texts     = @(& $of 'StringConstantExpressionAst', 'ExpandableStringExpressionAst' | ForEach-Object { [string]$_.Value })
    }
}
[Console]::Out.Write((ConvertTo-Json -InputObject @($reports) -Depth 6 -Compress))
