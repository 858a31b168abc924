/**
 * Units of systemd: one that serves the hub, and one with a timer that makes releases for a web server. Both run as
 * somebody who may write the hub’s own folders and nothing else.
 */
import { dirname } from 'node:path';
import { preamble, type Deployment } from './deployment.ts';

const UNIT = 'practice-hub-release';

/** What neither may do, whatever runs in it: see systemd.exec(5). */
const CONFINED = `Environment=npm_config_cache=%T/npm
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
${CONFINED}`;

/** A service that serves the hub, its editor and its builder for as long as the machine runs. */
export const hostService = ({ folder, checkout, settings }: Deployment): string => `${preamble(
	'practice-hub.service',
	'Put it into /etc/systemd/system/, then: systemctl daemon-reload && systemctl enable --now practice-hub. It runs as the user practice-hub, whose folders these are.',
)}
[Unit]
Description=Serve the practice hub, its editor and its builder
Wants=network-online.target
After=network-online.target

[Service]
User=practice-hub
WorkingDirectory=${checkout}
ExecStart=/usr/bin/env npm run host -- --settings ${settings}
Restart=always
RestartSec=5
TimeoutStopSec=15
# The program, and beside it a build.
MemoryMax=5G
UMask=0027
# What is kept and is not in git: “data: /var/lib/practice-hub” in the private file.
StateDirectory=practice-hub
StateDirectoryMode=0700
ReadWritePaths=${checkout} ${dirname(folder)}
${CONFINED}
[Install]
WantedBy=multi-user.target
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
