/** 전체 확인과, 그에 필요한 권한. */
export const checkUp = {
  'ui.everything': '전체 확인',
  'ui.everything.text': '이 버전이 아는 모든 항목을 한 번씩 읽고, 무엇이 잘못되었는지 증상별로 알려 줍니다.',
  'ui.everything.title': '이 컴퓨터 전체 확인',
  'ui.everything.lead': '각 항목을 한 번씩 읽은 다음 모든 증상의 모든 원인을 판정합니다. 아무것도 변경하지 않습니다.',
  'ui.everything.read': '전체 {of}개 항목 중 {read}개를 읽었습니다',
  'ui.everything.stopped': '값이 없는 항목에는 그 이유가 표시됩니다. 그 항목에 달린 판정은 미정으로 남습니다.',
  'ui.everything.all': '모든 항목의 값을 읽었습니다.',
  'ui.everything.seen': '증상이 나타나고 있습니다',
  'ui.everything.not-seen': '증상이 나타나지 않습니다',
  'ui.everything.unseen': '증상이 있는지 확인하지 못했습니다',
  'ui.everything.open': '확인하지 못함: {count}개',
  'ui.everything.out': '제외됨: {count}개',
  'ui.everything.none': '찾은 원인이 없습니다.',
  'ui.everything.none-open': '지금까지 찾은 원인은 없지만, 일부는 확인하지 못했습니다.',
  'ui.everything.through': '차례대로 살펴보기',
  'ui.everything.through-of': '차례대로 살펴보기: {symptom}',
  'ui.everything.stop': '읽기 중지',
  'ui.everything.again': '전체 다시 읽기',
  'ui.rights': '관리자 권한으로 실행하지 않음',
  'ui.rights.cost': '이 계정으로는 Windows에서 읽을 수 없는 항목입니다: {facts}.',
  'ui.rights.how': 'WSUS Medic을 닫고 “관리자 권한으로 실행”을 골라 다시 시작합니다.',
  'ui.rights.restart': '관리자 권한으로 다시 시작',
  'ui.rights.restart.why':
    'Windows에서 동의를 묻습니다. 지금까지의 사례는 저장되어 있으며, 시작 화면에서 다시 열 수 있습니다.',
  'ui.role.wsus-server': '이 컴퓨터는 WSUS 서버입니다.',
  'ui.role.client':
    '이 컴퓨터는 WSUS에서 업데이트를 받는 컴퓨터이며 WSUS 서버가 아닙니다. 서버에서만 알 수 있는 항목은 서버에서 읽습니다.',
  'ui.role.both': '이 컴퓨터는 WSUS 서버이며, 자신도 WSUS에서 업데이트를 받습니다.',
  'ui.role.neither':
    '이 컴퓨터는 WSUS 서버도, WSUS에서 업데이트를 받는 컴퓨터도 아닙니다. 서버에서 WSUS Medic을 시작합니다.',
  'ui.rights.later': '이 권한이 없으면 Windows에서 일부 항목을 읽을 수 없습니다.',
} as const
