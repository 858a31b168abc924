/** Releases made every night by systemd, as somebody who may write the hub’s own folders and nothing else. */
import { dirname } from 'node:path';
import { preamble, type Deployment } from './deployment.ts';

const UNIT = 'practice-hub-release';

/** A service that makes one release and ends. */
export const releaseService = ({ folder, checkout }: Deployment): string => `${preamble(
	`${UNIT}.service`,
	`Put it into /etc/systemd/system/ beside ${UNIT}.timer. It runs as the user practice-hub, whose folders these are.`,
)}
[Unit]
Description=Build the practice hub and swap it in
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=practice-hub
WorkingDirectory=${checkout}
ExecStart=/usr/bin/env npm run release -- ${dirname(folder)}
TimeoutStartSec=45min
Nice=10
MemoryMax=4G
UMask=0022
ReadWritePaths=${checkout} ${dirname(folder)}
Environment=npm_config_cache=%T/npm
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
ProtectProc=invisible
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
CapabilityBoundingSet=
SystemCallArchitectures=native
`;

/** Every night: a consent that ends today is gone tomorrow with nobody at the keyboard. */
export const releaseTimer = ({ timeZone }: Deployment): string => `${preamble(
	`${UNIT}.timer`,
	`Then: systemctl daemon-reload && systemctl enable --now ${UNIT}.timer`,
)}
[Unit]
Description=Build the practice hub every night

[Timer]
OnCalendar=*-*-* 00:10:00 ${timeZone}
Persistent=yes

[Install]
WantedBy=timers.target
`;
