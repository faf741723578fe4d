import path from 'node:path'
import ts from 'typescript'
import { textOf } from './tree'

export interface Import {
  /** A path from the top of the project without its ending (`shared/kernel/result`), or a package (`node:fs`). */
  to: string
  typesOnly: boolean
}

const scripts = (text: string) =>
  [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')

const onlyTypes = (clause: ts.ImportClause) =>
  clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
  (clause.name === undefined &&
    clause.namedBindings !== undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.every((one) => one.isTypeOnly))

function importIn(node: ts.Node): { name: ts.Node | undefined; typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { name: node.moduleSpecifier, typesOnly: node.importClause !== undefined && onlyTypes(node.importClause) }
  }
  if (ts.isExportDeclaration(node)) return { name: node.moduleSpecifier, typesOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { name: node.argument.literal, typesOnly: true }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { name: node.arguments[0], typesOnly: false }
  return undefined
}

function target(file: string, name: string) {
  const place = name.startsWith('#')
    ? name.slice(1)
    : name.startsWith('.')
      ? path.posix.join(path.dirname(file), name)
      : name
  return place.replace(/\.(ts|mjs)$/, '')
}

/** What a file imports, in any of the ways there are. */
export function importsOf(file: string): Import[] {
  const text = file.endsWith('.svelte') ? scripts(textOf(file)) : textOf(file)
  const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest)
  const found: Import[] = []
  const visit = (node: ts.Node) => {
    const one = importIn(node)
    if (one?.name && ts.isStringLiteralLike(one.name))
      found.push({ to: target(file, one.name.text), typesOnly: one.typesOnly })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
