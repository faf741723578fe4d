import type { situations as english } from '../en/situations'

export const situations: Record<keyof typeof english, string> = {
  'situation.healthy-2019.title': '주말 업데이트를 마친 서버',
  'situation.healthy-2019.text': '모두 정상으로 보이지만, 콘솔에 경고가 떴다는 이야기가 있습니다.',
  'situation.wid-stopped.title': '월요일 아침, 콘솔에 구성 요소 세 개가 표시됨',
  'situation.wid-stopped.text': '어젯밤 다시 시작한 뒤로 콘솔에 웹 서비스가 실행되지 않는 것으로 표시됩니다.',
}
