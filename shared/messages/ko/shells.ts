import type { shells as english } from '../en/shells'

export const shells: Record<keyof typeof english, string> = {
  'shell.help': `WSUS Medic {version}: WSUS 서버에 표시된 오류에서 확인된 해결까지 안내합니다.

  npm start                            창을 엽니다. 창을 열 수 없으면 브라우저 페이지를 엽니다
  npm start -- --browser               브라우저 페이지를 엽니다

화면 없이 실행:
  npm start -- check --situation ID    연습용 서버를 확인합니다
  npm start -- check --case FILE       저장된 사례 파일을 확인합니다
  npm start -- check --source live     이 컴퓨터의 모든 증상을 확인합니다. --symptom이 있으면 그 증상만 확인합니다
  npm start -- lookup TEXT             코드, 이벤트, 메시지의 의미를 찾습니다. -는 표준 입력에서 읽습니다
  npm start -- logs PATH…              로그 파일이나 로그 폴더에 나타난 내용을 찾습니다
  npm start -- situations              연습용 서버 목록을 표시합니다
  npm start -- serve                   브라우저 페이지를 엽니다
  npm start -- --version

옵션:
  --symptom ID       check: 확인할 증상. 생략하면 연습 상황이나 사례의 증상을, 이 컴퓨터에서는 모든 증상을 확인합니다.
                     증상: {symptoms}
  --computer NAME    check --source live: 증상을 보이는 컴퓨터의 이름(서버 목록에 있는 이름)
  --sql-login NAME   check --source live: Windows 계정 대신 이 SQL Server 로그인으로 SUSDB를 읽습니다.
                     암호는 물어보거나 표준 입력의 첫 줄에서 읽습니다
  --format FORMAT    check, logs: text, json, md, html 중 하나. lookup: text, json, md 중 하나
  --source SOURCE    serve: 새 진단이 정보를 읽는 곳. live 또는 practice
  --zone ZONE        logs: 시간대가 없는 로그의 시간대. 예: +09:00, Asia/Seoul
  --follow           logs: 로그를 지켜보며 새 내용을 표시합니다. Ctrl+C를 누르면 끝납니다
  --lang LANGUAGE    en 또는 ko

check와 logs의 종료 코드: 1 문제가 있음, 그 외 2 확인하거나 읽지 못한 항목이 있음, 그 외 0. 64: 명령을 이해하지 못함.
lookup의 종료 코드: 0 찾은 항목이 있음, 2 맞는 항목이 없음.
`,
  'shell.usage.no-command': '실행할 명령을 입력하세요.',
  'shell.usage.unknown-command': '알 수 없는 명령: {given}',
  'shell.usage.unknown-option': '{command} 명령에 없는 옵션: {given}',
  'shell.usage.unknown-value': '{option} 옵션에 사용할 수 없는 값: {given}',
  'shell.usage.missing-value': '{option} 옵션에는 값이 필요합니다.',
  'shell.usage.twice': '{option} 옵션이 두 번 이상 지정되었습니다.',
  'shell.usage.extra-word': '이해할 수 없는 단어: {given}',
  'shell.usage.where-from': '정보를 읽을 곳을 다음 중 하나로 지정하세요.',
  'shell.usage.which-logs': '읽을 로그 파일이나 로그 폴더를 지정하세요.',
  'shell.usage.no-computer':
    '--computer 옵션은 컴퓨터 한 대에 관한 증상에만 사용할 수 있습니다. 해당하지 않는 증상: {given}',
  'shell.usage.only-live': '{option} 옵션은 --source live와 함께만 사용할 수 있습니다.',
  'shell.usage.no-sql-login': '--sql-login에는 Windows 계정이 아니라 SQL Server 로그인을 입력하세요: {given}',
  'shell.usage.no-password': '암호가 입력되지 않았습니다. 물어볼 때 입력하거나 표준 입력의 첫 줄에 UTF-8로 넣으세요.',
  'shell.usage.known': '사용할 수 있는 값: {known}',
  'shell.usage.help': '모든 명령과 옵션 보기: help',
  'shell.fault': '예상하지 못한 오류가 발생했습니다. 자세한 내용은 faults.log 파일에 있습니다. 번호: {number}',
  'shell.check.password': 'SQL Server 로그인 암호(화면에 표시되지 않음) - {user}: ',
  'shell.check.not-elevated':
    '관리자 권한으로 실행하지 않아 읽지 못한 항목: {facts}. 명령 프롬프트를 관리자 권한으로 실행한 뒤 다시 확인합니다.',
  'shell.serve.open': '페이지가 준비되었습니다. 이 컴퓨터에서만 열리며, 링크는 1분 안에 한 번만 사용할 수 있습니다.',
  'shell.serve.no-browser': '여기에서는 브라우저를 열 수 없습니다. 링크를 직접 여세요.',
  'shell.serve.again': 'Enter: 새 링크. Ctrl+C: 종료.',
  'shell.serve.read-only': '실제 서버에서는 이 페이지가 읽기와 계획만 하고, 아무것도 변경하지 않습니다.',
  'shell.serve.idle': '{minutes}분 동안 사용하지 않아 페이지를 닫았습니다. 모든 진단은 저장되어 있습니다.',
  'shell.serve.closed': '페이지를 닫았습니다. 모든 진단은 저장되어 있습니다.',
  'shell.serve.refused': '127.0.0.1에서 페이지를 열 수 없습니다. 원인: {reason}',
  'shell.window.refused-switches':
    '다음 옵션으로는 WSUS Medic을 시작할 수 없습니다: {switches}. 다른 프로그램이 이 프로그램을 조작할 수 있게 되므로 옵션 없이 시작하세요.',
  'shell.window.no-folder': '창을 열려면 쓸 수 있는 폴더가 필요합니다: {folder}',
  'shell.window.already-open': 'WSUS Medic이 이미 열려 있어 그 창을 앞으로 가져왔습니다.',
}
