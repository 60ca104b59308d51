package org.haven.web.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown instead of a page: no stack trace, nothing about a person, and what to do now. */
@Controller
@ControllerAdvice(basePackageClasses = ErrorPages.class)
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/app/**")
    String notFound(Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return fill(model, "error.not-found", locale);
    }

    /** Security sends what it refuses here: a form without its token, as from a session that has ended. */
    @RequestMapping("/app/refused")
    String refused(Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return fill(model, "error.forbidden", locale);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception failure, HttpServletResponse response, Locale locale) {
        // Its words may hold what somebody has written.
        LOG.error("A page failed: {}", failure.getClass().getName());
        LOG.debug("A page failed", failure);
        var view = new ModelAndView("app/error");
        view.setStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        view.addObject("title", messages.getMessage("error.title", null, locale));
        view.addObject("text", messages.getMessage("error.text", null, locale));
        view.addObject("request", response.getHeader("X-Request-ID"));
        return view;
    }

    private String fill(Model model, String key, Locale locale) {
        model.addAttribute("title", messages.getMessage(key + ".title", null, locale));
        model.addAttribute("text", messages.getMessage(key + ".text", null, locale));
        return "app/error";
    }
}
