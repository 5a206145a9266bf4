import { comment, quoted } from './shell.ts'
import type { Exchange } from './source.ts'

/** What every script begins with: its address, a folder that is gone in the end, and how it reads an answer. */
export function frame(title: string, note: string, signed: boolean): string {
  return `#!/bin/sh
${comment(title)}
${comment(note)}
# Start the servers with "npm run serve", then: sh this-file [issuer]
set -eu
ISSUER=\${1:-\${ISSUER:-http://localhost:9400}}
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
FREE=no # set where the server's clock cannot be moved: an old token is then still good

# A new value for this one run: 32 random bytes in hex.
random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \\n'; }
# What the last answer holds: a member of its JSON, a parameter of its Location, of its form or of its hidden fields.
json() { sed -n 's/.*"'"$1"'":"\\([^"]*\\)".*/\\1/p' "$T/body" | head -n 1; }
location() { tr -d '\\r' <"$T/head" | sed -n 's/^[Ll]ocation:.*[?&]'"$1"'=\\([^&#]*\\).*/\\1/p' | head -n 1; }
form() { tr '&' '\\n' <"$T/body" | sed -n 's/^'"$1"'=//p' | head -n 1; }
field() { sed -n 's/.*name="'"$1"'" value="\\([^"]*\\)".*/\\1/p' "$T/body" | head -n 1; }
# Sends a request and says what came; the first argument is the status that the run had, - where it had none yet.
# An address goes out as it stands: its brackets and dots are no pattern and no path to be walked.
call() {
  wanted=$1
  shift
  status=$(curl -g --path-as-is -sS -D "$T/head" -o "$T/body" -w '%{http_code}' "$@")
  echo "$status"
  case $(tr -d '\\r' <"$T/head" | sed -n 's/^[Cc]ontent-[Tt]ype: *//p') in application/json*) cat "$T/body"; echo ;; esac
  if [ "$wanted" != - ] && [ "$status" != "$wanted" ] && [ "$FREE" = no ]; then
    echo "This answer should have been $wanted." >&2
    cat "$T/body" >&2
    exit 1
  fi
}
same() { [ "$1" = "$2" ] || { echo "state is not what was sent: an app stops here." >&2; exit 1; }; }
# Lets time pass on the server; only one that was started with --test-clock can.
pass() {
  [ "$(curl -sS -o /dev/null -w '%{http_code}' -d '{"seconds":'"$1"'}' "$ISSUER/__clock")" = 200 ] || {
    echo "(The server's clock stands: start it with --test-clock to see what is old.)"
    FREE=yes
  }
}
${signed ? signing : ''}`
}

/** How a command begins that sends a request with `call`, above; of HEAD curl has to know that no body comes back. */
export function calling({ sent: { request }, answer }: Exchange): string {
  const method = request.method === 'HEAD' ? '--head' : `-X ${quoted(request.method)}`
  return `call ${answer?.response.status ?? '-'} ${method}`
}

/** RFC 5849 3.4: what OAuth 1.0a needs beyond a shell is an HMAC. */
const signing = `
# Percent-encodes what is encoded once already (RFC 5849 3.4.1.1), and signs method, address and parameters.
encode() { printf %s "$1" | sed 's/%/%25/g;s/&/%26/g;s/=/%3D/g;s#/#%2F#g;s/:/%3A/g;s/+/%2B/g'; }
sign() {
  printf %s "$1&$(encode "$2")&$(encode "$3")" | openssl dgst -sha1 -hmac "$4" -binary | openssl base64 |
    sed 's/+/%2B/g;s#/#%2F#g;s/=/%3D/g'
}
command -v openssl >/dev/null || { echo "OAuth 1.0a signs its requests: this script needs openssl." >&2; exit 1; }
`
