;; Division by a variable traps in the opcode. The mid-end turns division by a constant into a multiplication or shifts, and no
;; opcode traps. `quotient_and_remainder` divides twice: there is no opcode with two results.
(module
  (func (export "div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  (func (export "quotient_and_remainder") (param i32 i32) (result i32 i32)
    (i32.div_u (local.get 0) (local.get 1)) (i32.rem_u (local.get 0) (local.get 1)))
  (func (export "by_ten") (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
  (func (export "by_eight") (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 8)))
  (func (export "modulo_three") (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 3)))
  (func (export "of_constant") (param i32) (result i32) (i32.div_u (i32.const 1000) (local.get 0))))

;; run: div_s(-7, 2) = -3
;; run: div_s(7, 0) traps "integer divide by zero"
;; run: div_s(0x80000000, -1) traps "integer overflow"
;; run: rem_u(-1, 10) = 5
;; run: rem_u(1, 0) traps "integer divide by zero"
;; run: quotient_and_remainder(17, 5) = 3, 2
;; run: by_ten(0xffffffff) = 429496729
;; run: by_eight(-17) = -2
;; run: modulo_three(-7) = -1
;; run: of_constant(7) = 142
;; run: of_constant(0) traps "integer divide by zero"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `div_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = sdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_s32 acc, s0, s1
;;     ret acc
;;
;; function `rem_u`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = urem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_u64 acc, s0, s1
;;     ret acc
;;
;; function `quotient_and_remainder`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:2(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = udiv v0, v1
;;         v3 = urem v0, v1
;;         return v2, v3
;;     }
;;   bytecode, 4 slots
;;     div_u32 s3, s0, s1
;;     rem_u32 s2, s0, s1
;;     ret [s3 s2]
;;
;; function `by_ten`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 -858993459
;;         v4 = umulhi v0, v3  ; v3 = -858993459
;;         v5 = iconst.i32 3
;;         v6 = ushr v4, v5  ; v5 = 3
;;         v2 -> v6
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     mulhi_shr_u32 acc, s0, #-858993459, #3
;;     ret acc
;;
;; function `by_eight`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 2
;;         v4 = sshr v0, v3  ; v3 = 2
;;         v5 = iconst.i32 29
;;         v6 = ushr v4, v5  ; v5 = 29
;;         v7 = iadd v0, v6
;;         v8 = iconst.i32 3
;;         v9 = sshr v7, v8  ; v8 = 3
;;         v2 -> v9
;;         return v9
;;     }
;;   bytecode, 5 slots
;;     shr_s32 acc, s0, #2
;;     add_shr_u_imm32 acc, s0, acc, #29
;;     shr_s32 acc, acc, #3
;;     ret acc
;;
;; function `modulo_three`: (i64) -> (i64)
;;   clif
;;     function u0:5(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v3 = iconst.i64 0x5555_5555_5555_5556
;;         v4 = smulhi v0, v3  ; v3 = 0x5555_5555_5555_5556
;;         v7 = iconst.i64 63
;;         v8 = ushr v4, v7  ; v7 = 63
;;         v9 = iadd v4, v8
;;         v1 = iconst.i64 3
;;         v10 = imul v9, v1  ; v1 = 3
;;         v11 = isub v0, v10
;;         v2 -> v11
;;         return v11
;;     }
;;   bytecode, 7 slots
;;     const64 s6, #6148914691236517206
;;     mulhi_s64 acc, s0, s6
;;     add_shr_u_imm64 acc, acc, acc, #63
;;     sub_mul64 acc, s0, acc, #3
;;     ret acc
;;
;; function `of_constant`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 1000
;;         v2 = udiv v1, v0  ; v1 = 1000
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     div_u32 acc, #1000, s0
;;     ret acc
