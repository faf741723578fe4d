import { minutesBefore } from '#shared/kernel/time'
import { withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'

/** The definitions of Microsoft Defender end in 0x80070643, and Windows Installer is disabled. */
export const updateDefenderFails = defineSituation({
  id: 'update-defender-fails',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withService(
      withInstallation(machine, {
        updates: {
          failed: [
            {
              at: minutesBefore(now, 50),
              title: 'Microsoft Defender Antivirus 보안 인텔리전스 업데이트 - KB2267602',
              code: '0x80070643',
            },
          ],
          installed: [{ at: minutesBefore(now, 3000), title: '2026-11 누적 업데이트 (KB5099001)' }],
        },
      }),
      'msiserver',
      { startMode: 'disabled' },
    ),
  answers: { 'failed-installation': 'update' },
  present: ['installation-fails', 'update-msi-failure'],
  unknown: [],
})
