// What the pages do besides plain links and forms. Each of it has a way without JavaScript.

// A victim's way out: the page gives its place in the browser's history to a harmless one, and shows nothing meanwhile.
document.addEventListener('click', event => {
  const leave = event.target.closest('[data-leave]')
  if (!leave) return
  event.preventDefault()
  document.documentElement.hidden = true
  location.replace(leave.href)
})

// A form that is sent at once when something in it changes; without JavaScript its button sends it.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-send-on-change]')
  if (form) form.requestSubmit()
})

// A page out of the browser's memory may show a record that its reader may not see any more.
window.addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})
