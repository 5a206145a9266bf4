import { sharedWith } from './shared-with.ts'

/** What a flow's page needs at once, as far as flows share it; both layouts share these views. */
const ofFlowPage =
  /[\\/]node_modules[\\/](?:xstate|@xstate|@noble|use-sync-external-store)[\\/]|[\\/]src[\\/](?:clients[\\/]shared|flows[\\/]kit|network|protocol|servers|trace(?![\\/]exports)|world)[\\/]|[\\/]diagram[\\/](?:SvgPicture\.tsx|Heads\.tsx|StepList\.tsx|use-layout\.ts|use-size\.ts|use-forward\.ts|message\.ts)|[\\/]ui[\\/](?:Dialog\.tsx|idle\.ts)|[\\/]pages[\\/]flow[\\/](?:FlowPage\.tsx|beside\.ts|Aside\.tsx|Caption\.tsx|Controls\.tsx|UndoLine\.tsx|NoticeLine\.tsx|CheckCount\.tsx|ClassClock\.tsx|ModeSwitch\.tsx|WireBadge\.tsx|titles\.ts|share-dialog\.ts|embed[\\/](?:WayOut\.tsx|embedded\.ts))/

const flows = /[\\/]src[\\/]flows[\\/](?!kit[\\/])[^\\/]+[\\/]index\.ts$/
const page = /[\\/]src[\\/]pages[\\/]flow[\\/](?:FlowPage|WideLayout|PhoneLayout)\.tsx$/

/** An app with a server of its own, with what only stories about such apps need. */
const forWebApps = sharedWith({
  name: 'web-app',
  page,
  choices: flows,
  among: /[\\/]src[\\/]clients[\\/]web-login[\\/]web-login\.ts$/,
})

/** Apps, servers and parts of servers that few flows have are in no other flow's way. */
const forFlows = sharedWith({ name: 'flow-page', page, choices: flows })

/** The authorization server, which every flow has but the oldest, with the crumbs that most of them need beside it. */
const forServer = sharedWith({
  name: 'identity-host',
  page,
  choices: flows,
  among: /[\\/]src[\\/]world[\\/]identity-host\.ts$/,
})

/** The same name, but null for what only web apps need: other stories shall not carry it. */
function unlessWeb(name: typeof forFlows): typeof forFlows {
  return (id, graph) => (forWebApps(id, graph) === null ? name(id, graph) : null)
}

/**
 * How the built scripts are cut. A browser asks a host for six files at a time, so what the first paint of a flow's page
 * waits for is few files: the shell with React, which every page loads; all that flows share, with xstate and noble; the
 * authorization server; the flow, with its apps and what it shares with few others; its layout. The panels, and React
 * Flow with what only it needs, are two more, which come later. (What a group imports it takes along, unless a group of a higher priority has it:
 * use-sync-external-store, which React Flow and xstate both need, must not be React Flow's.)
 */
export const chunks = [
  { name: 'shell', priority: 5, tags: ['$initial' as const] },
  {
    name: forWebApps,
    debugName: 'web-app',
    priority: 1,
    test: /[\\/]src[\\/](?:clients|flows[\\/]kit|servers|world)[\\/]/,
  },
  { name: unlessWeb(forFlows), debugName: 'flow-page', priority: 3, test: ofFlowPage },
  { name: unlessWeb(forServer), debugName: 'identity-host', priority: 2, test: ofFlowPage },
  { name: 'panels', priority: 1, test: /[\\/]pages[\\/]flow[\\/](?:SidePanel|Sheet)\.tsx/ },
  {
    name: 'react-flow',
    priority: 1,
    test: /[\\/]node_modules[\\/](?:@xyflow|zustand|classcat)[\\/]/,
  },
]

/** A module of each script that runs before a flow's page answers a first press. */
export const eager = [
  /\/src\/app\/main\.tsx$/,
  /\/src\/pages\/flow\/(?:FlowPage|WideLayout|PhoneLayout)\.tsx$/,
  /\/src\/(?:clients\/|servers\/|flows\/kit\/|flows\/[^/]+\/machine\.ts$)/,
]
