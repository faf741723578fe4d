import type { otherMachine as english } from '../en/other-machine'

export const otherMachine: Record<keyof typeof english, string> = {
  'ui.other.server': 'WSUS 서버',
  'ui.other.server.why':
    '컴퓨터가 서버에 연결하고 보고하는지는 WSUS 서버에서만 알 수 있습니다. 지금은 클라이언트 컴퓨터에 있으므로 여기서는 읽을 수 없습니다.',
  'ui.other.server.known': 'WSUS 서버에서 읽은 값입니다. 클라이언트 컴퓨터에 있는 동안에도 그대로 쓰입니다.',
  'ui.other.server.how':
    'WSUS 서버에서 WSUS Medic을 실행해 같은 증상을 확인하고, 티켓 화면에서 사례 파일을 내려받은 뒤 여기에 추가합니다.',
  'ui.other.server.plan': '이 조치 계획은 WSUS 서버의 WSUS Medic에서 실행합니다.',
  'ui.other.server.go': 'WSUS 서버로 가기',
  'ui.other.server.add': '서버의 사례 파일 추가',
  'ui.other.server.changes':
    'WSUS 서버를 변경하는 계획인데 지금은 클라이언트 컴퓨터에 있습니다. 여기서는 읽기만 하고, 실행은 그곳에서 합니다.',
  'ui.other.server.undo': 'WSUS 서버에서 한 변경이므로 그곳에서 실행 취소할 수 있습니다.',
  'ui.other.computer': '클라이언트 컴퓨터',
  'ui.other.computer.why':
    '컴퓨터의 케이블, 주소, 설정, 서비스는 그 컴퓨터에서만 볼 수 있습니다. 지금은 WSUS 서버에 있으므로 여기서는 읽을 수 없습니다.',
  'ui.other.computer.known': '클라이언트 컴퓨터에서 읽은 값입니다. WSUS 서버에 있는 동안에도 그대로 쓰입니다.',
  'ui.other.computer.how':
    '클라이언트 컴퓨터에서 WSUS Medic을 실행해 같은 증상을 확인하고, 티켓 화면에서 사례 파일을 내려받은 뒤 여기에 추가합니다.',
  'ui.other.computer.plan': '이 조치 계획은 클라이언트 컴퓨터의 WSUS Medic에서 실행합니다.',
  'ui.other.computer.go': '클라이언트 컴퓨터로 가기',
  'ui.other.computer.add': '컴퓨터의 사례 파일 추가',
  'ui.other.computer.changes':
    '클라이언트 컴퓨터를 변경하는 계획인데 지금은 WSUS 서버에 있습니다. 여기서는 읽기만 하고, 실행은 그곳에서 합니다.',
  'ui.other.computer.undo': '클라이언트 컴퓨터에서 한 변경이므로 그곳에서 실행 취소할 수 있습니다.',
  'ui.other.unread': '아직 읽지 않음: 그곳에서만 읽을 수 있습니다.',
  'ui.practice.begins.computer': '클라이언트 컴퓨터에서 시작',
  'ui.other.added': '사례 파일을 추가했습니다.',
  'ui.check.elsewhere': '여기서는 {of}개 중 {count}개를 판단할 수 없습니다',
  'ui.check.elsewhere.why': '판단에 필요한 항목은 다른 컴퓨터에서 읽습니다. 얻는 방법은 아래에 있습니다.',
  'ui.check.elsewhere.more': '판단에 필요한 항목은 다른 컴퓨터에서 읽습니다. 그 밖에 확인하지 못한 원인: {count}개',
  'ui.check.also-elsewhere': '원인을 찾았습니다. 그 밖에 여기서는 판단할 수 없는 원인: {count}개',
  'ui.handover.computer': '클라이언트 컴퓨터: {computer}',
  'ui.sheet.computer': '클라이언트 컴퓨터',
}
