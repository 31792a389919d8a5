package shop.weft.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Reads forms with files. Staff may send photos; what anybody may send stays small, and is refused by the length it names
 * before anything of it is read.
 */
@Component("multipartResolver")
class Uploads extends StandardServletMultipartResolver {

    private static final long MOST_BYTES_FROM_ANYBODY = 2L << 20;

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (!StaffPaths.cover(request) && (length < 0 || length > MOST_BYTES_FROM_ANYBODY)) {
            throw new MaxUploadSizeExceededException(MOST_BYTES_FROM_ANYBODY);
        }
        return super.resolveMultipart(request);
    }
}
