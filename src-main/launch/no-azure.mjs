// Takes the place of Microsoft's packages for signing in to Azure, which tedious loads whether it needs them or not: fifty
// megabytes for logins that a WSUS server never has. Whoever asks for one of them gets an error that says so.

function LeftOut() {
  throw new Error('Signing in to Azure is not part of this program.')
}

export const isTokenCredential = () => false
export {
  LeftOut as ClientSecretCredential,
  LeftOut as CryptographyClient,
  LeftOut as DefaultAzureCredential,
  LeftOut as KeyClient,
  LeftOut as ManagedIdentityCredential,
  LeftOut as UsernamePasswordCredential,
}
