import type { drawings as english } from '../en/drawings'

export const drawings: Record<keyof typeof english, string> = {
  'drawing.free-space-on-database-drive': '가득 찬 드라이브의 파일을 휴지통으로 옮기는 그림',
  'drawing.rename-console-cache': '파일의 이름을 바꾸고 그 자리에 새 파일이 생기는 그림',
  'drawing.reconnect-console': '콘솔 창을 서버에서 분리했다가 다시 연결하는 그림',
  'drawing.correct-config-manager-ports': '설정 창의 포트와 서버가 연 포트를 같게 맞추는 그림',
  'drawing.plug-in-the-cable': '네트워크 케이블의 플러그를 딸깍 소리가 날 때까지 포트에 꽂는 그림',
  'drawing.swap-the-cable': '고장 난 네트워크 케이블을 빼고 정상 케이블을 꽂는 그림',
  'drawing.try-another-port': '네트워크 케이블을 같은 벽면의 옆 포트로 옮겨 꽂는 그림',
  'drawing.switch-on': '컴퓨터 앞면의 전원 단추 그림',
  'drawing.wake-up': '키를 누르면 절전 모드의 컴퓨터가 켜지는 그림',
  'drawing.join-the-wireless-network': '컴퓨터가 회사 건물의 무선 네트워크에 연결되는 그림',
  'drawing.renew-the-address': '컴퓨터가 주소를 돌려주고 새 주소를 받는 그림',
  'drawing.connect-the-vpn': '집에서 회사 건물까지 잠긴 통로로 이어지는 그림',
  'drawing.computer-power': '컴퓨터 앞면의 전원 단추 그림',
  'drawing.connection-kind': '왼쪽은 네트워크 케이블을 꽂은 포트, 오른쪽은 무선 네트워크 표시 그림',
  'drawing.link-light': '컴퓨터 뒷면의 네트워크 포트와 케이블 옆에 켜진 작은 링크 표시등 그림',
  'drawing.cable-seated': '네트워크 케이블의 플러그를 딸깍 소리가 날 때까지 포트에 꽂는 그림',
  'drawing.known-good-cable': '고장 난 네트워크 케이블을 빼고 정상 케이블을 꽂는 그림',
  'drawing.other-port': '네트워크 케이블을 같은 벽면의 옆 포트로 옮겨 꽂는 그림',
  'drawing.other-computer': '같은 케이블과 포트에 다른 컴퓨터를 연결하는 그림',
}
