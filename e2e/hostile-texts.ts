/** Texts that would run if any of them were ever taken for markup: vectors crossed with contexts and disguises, more than five hundred. */
const act = 'window.__ran=1'
const vectors = [
  `<script>${act}</script>`, `<img src=x onerror="${act}">`, `<svg onload="${act}">`, `<svg><script>${act}</script></svg>`, `<iframe srcdoc="<script>parent.${act}</script>">`,
  `<body onload="${act}">`, `<details open ontoggle="${act}">`, `<video><source onerror="${act}">`, `<input autofocus onfocus="${act}">`, `<a href="javascript:${act}">x</a>`,
  `<math><mi xlink:href="javascript:${act}">x</mi></math>`, `<object data="javascript:${act}">`, `<embed src="javascript:${act}">`, `<form action="javascript:${act}"><button>x`,
  `<marquee onstart="${act}">`, `<style>@import 'javascript:${act}'</style>`, `<link rel=stylesheet href="javascript:${act}">`, `<base href="javascript:${act}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${act}">`, `{{constructor.constructor('${act}')()}}`, '${' + act + '}', `<template><img src=x onerror="${act}"></template>`,
  `<select autofocus onfocus="${act}">`, `<audio src=x onerror="${act}">`, `<table background="javascript:${act}">`, `<img src="x\` onerror=${act} \`">`, `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
]
const contexts = [
  (text: string) => text, (text: string) => `"><!-- -->${text}`, (text: string) => `'>${text}`, (text: string) => `</textarea>${text}`, (text: string) => `</title>${text}`,
  (text: string) => `]]>${text}`, (text: string) => `张三${text}先生`, (text: string) => `\u202e${text}`, (text: string) => text.replaceAll('<', '＜'), (text: string) => text.toUpperCase(),
]
const disguises = [(text: string) => text, (text: string) => text.replaceAll(' ', '\t')]

export const hostileTexts: readonly string[] = [...new Set(vectors.flatMap((vector) => contexts.flatMap((context) => disguises.map((disguise) => disguise(context(vector))))))]
  .concat(Array.from({ length: 300 }, (_, n) => `<img src=x${n} onerror="${act}"> 第 ${n} 条 &#60;script&#62; javascript:${act}`))
